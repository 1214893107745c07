//! Gives the directory away as HSDS 3.0: providers, offers and places. Mentors are persons of their own and never among them.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use uuid::Uuid;

use super::hsds::{self, Around, Object};
use crate::desk::Desk;
use crate::eligibility::Rule;
use crate::error::Result;
use crate::text::fold;

/// How the file is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OffersFileFormat {
    /// Nested JSON: a page of services, each with its organization.
    Json,
    /// A tabular data package, as one zip file.
    Tabular,
}

impl Desk {
    /// The bytes of a file with the whole directory. `sentence` puts a rule into words, for readers who know no rules.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn export_offers(&self, format: OffersFileFormat, sentence: &dyn Fn(&Rule) -> String) -> Result<Vec<u8>> {
        let places = self.places()?;
        let position = |place: &crate::places::Place| Some((fold(&place.details.name), place.details.position?));
        let positions = places.iter().filter_map(position).collect();
        let country = self.details()?.details.country;
        let around = Around { reference: self.reference(), country: &country, positions: &positions, sentence };

        let mut organizations = BTreeMap::new();
        let mut ids = BTreeMap::new();
        for provider in self.providers()? {
            let id = hsds::id_of(&provider.details.key, provider.id.into());
            ids.insert(provider.id, id);
            organizations.insert(id, hsds::give_provider(&provider.details, id, &around));
        }
        let mut services = Vec::new();
        for line in self.directory()? {
            let details = &line.offer.details;
            let mut service = hsds::give_offer(details, hsds::id_of(&details.key, line.offer.id.into()), &around);
            service.insert("organization_id".to_owned(), json!(ids.get(&details.provider_id)));
            services.push(service);
        }
        let locations: Vec<Object> =
            places.iter().map(|place| hsds::give_place(&place.details, place.id.into(), &around)).collect();
        match format {
            OffersFileFormat::Json => Ok(page(services, organizations, &locations).into_bytes()),
            OffersFileFormat::Tabular => {
                let organizations: Vec<Object> = organizations.into_values().collect();
                hsds::write_package(&services, &organizations, &locations)
            }
        }
    }
}

/// A page as the API of HSDS gives it. Beside it stand the organizations that offer nothing yet, and the places.
fn page(mut services: Vec<Object>, organizations: BTreeMap<Uuid, Object>, locations: &[Object]) -> String {
    let mut alone = organizations.clone();
    for service in &mut services {
        let id = service.get("organization_id").and_then(Value::as_str).and_then(|id| id.parse::<Uuid>().ok());
        if let Some((id, organization)) = id.and_then(|id| organizations.get_key_value(&id)) {
            alone.remove(id);
            service.insert("organization".to_owned(), Value::Object(organization.clone()));
        }
    }
    let count = services.len();
    let head = format!(
        "\"total_items\": {count}, \"total_pages\": 1, \"page_number\": 1, \"size\": {count}, \"first_page\": true, \
         \"last_page\": true, \"empty\": {}",
        services.is_empty()
    );
    let alone: Vec<Object> = alone.into_values().collect();
    let lists = [("contents", services.as_slice()), ("organizations", &alone), ("locations", locations)];
    let lists = lists.map(|(name, objects)| format!("\"{name}\": [{}]", lines(objects)));
    format!("{{{head},\n{}}}\n", lists.join(",\n"))
}

/// One object a line: whoever compares two exports sees which offers differ, and the file stays small.
fn lines(objects: &[Object]) -> String {
    let lines: Vec<String> = objects.iter().map(|object| format!("\n{}", Value::Object(object.clone()))).collect();
    lines.join(",")
}
