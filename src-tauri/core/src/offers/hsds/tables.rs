//! How the tables of a data package hang together. Which field means what is none of its business.

/// The tables: the object, and the file of its rows.
pub(super) const FILES: [(&str, &str); 21] = [
    ("organization", "organizations.csv"),
    ("program", "programs.csv"),
    ("service", "services.csv"),
    ("attribute", "attributes.csv"),
    ("service_at_location", "service_at_location.csv"),
    ("location", "locations.csv"),
    ("phone", "phones.csv"),
    ("contact", "contacts.csv"),
    ("address", "addresses.csv"),
    ("schedule", "schedules.csv"),
    ("funding", "funding.csv"),
    ("service_area", "service_areas.csv"),
    ("required_document", "required_documents.csv"),
    ("language", "languages.csv"),
    ("accessibility", "accessibility.csv"),
    ("taxonomy_term", "taxonomy_terms.csv"),
    ("taxonomy", "taxonomies.csv"),
    ("metadata", "metadata.csv"),
    ("meta_table_description", "meta_table_descriptions.csv"),
    ("cost_option", "cost_options.csv"),
    ("organization_identifier", "organization_identifiers.csv"),
];

/// Lists: the object that has the list, the field, the objects in it, and their column that names the owner.
pub(super) const LISTS: [(&str, &str, &str, &str); 28] = [
    ("organization", "funding", "funding", "organization_id"),
    ("organization", "contacts", "contact", "organization_id"),
    ("organization", "phones", "phone", "organization_id"),
    ("organization", "locations", "location", "organization_id"),
    ("organization", "programs", "program", "organization_id"),
    ("organization", "organization_identifiers", "organization_identifier", "organization_id"),
    ("service", "phones", "phone", "service_id"),
    ("service", "schedules", "schedule", "service_id"),
    ("service", "service_areas", "service_area", "service_id"),
    ("service", "service_at_locations", "service_at_location", "service_id"),
    ("service", "languages", "language", "service_id"),
    ("service", "funding", "funding", "service_id"),
    ("service", "cost_options", "cost_option", "service_id"),
    ("service", "required_documents", "required_document", "service_id"),
    ("service", "contacts", "contact", "service_id"),
    ("service_at_location", "contacts", "contact", "service_at_location_id"),
    ("service_at_location", "phones", "phone", "service_at_location_id"),
    ("service_at_location", "schedules", "schedule", "service_at_location_id"),
    ("location", "languages", "language", "location_id"),
    ("location", "addresses", "address", "location_id"),
    ("location", "contacts", "contact", "location_id"),
    ("location", "accessibility", "accessibility", "location_id"),
    ("location", "phones", "phone", "location_id"),
    ("location", "schedules", "schedule", "location_id"),
    ("contact", "phones", "phone", "contact_id"),
    ("phone", "languages", "language", "phone_id"),
    // Every object may have these two; their rows name it by its id alone.
    ("", "attributes", "attribute", "link_id"),
    ("", "metadata", "metadata", "resource_id"),
];

/// Single objects: the object that has it, the field, the object, and the column that names it.
pub(super) const SINGLE: [(&str, &str, &str, &str); 4] = [
    ("service", "program", "program", "program_id"),
    ("service_at_location", "location", "location", "location_id"),
    ("attribute", "taxonomy_term", "taxonomy_term", "taxonomy_term_id"),
    ("taxonomy_term", "taxonomy_detail", "taxonomy", "taxonomy_id"),
];

/// Columns that say of what kind the owner of a row is.
pub(super) const KIND_OF_OWNER: [(&str, &str); 2] = [("attribute", "link_entity"), ("metadata", "resource_type")];

/// Whether a file of this name is a table of HSDS.
pub(in crate::offers) fn is_table(name: &str) -> bool {
    FILES.iter().any(|(_, file)| *file == name)
}

/// Whether objects of the table may have a list that belongs to this owner.
pub(super) fn fits(owner: &str, table: &str) -> bool {
    let has_neither = ["metadata", "attribute", "taxonomy", "taxonomy_term"].contains(&table);
    owner == table || (owner.is_empty() && !has_neither)
}
