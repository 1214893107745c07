//! Which noun lies in which table, and in which columns.

use super::record::{Column, Record, flag, json, plain};
use crate::assessments::AssessmentDetails;
use crate::business::BusinessIdeaDetails;
use crate::candidates::CandidateDetails;
use crate::competences::CompetenceDetails;
use crate::consents::ConsentDetails;
use crate::contacts::ContactDetails;
use crate::desk::{CounsellorDetails, DeskDetails};
use crate::entrecomp_ratings::EntreCompRatingDetails;
use crate::eqf::{EqfReadingDetails, EqfSettingTableDetails};
use crate::evidence::{EvidenceDetails, EvidenceFileDetails};
use crate::experiences::ExperienceDetails;
use crate::founding::FoundingRuleDetails;
use crate::gaps::OpenGapDetails;
use crate::ids::{
    AssessmentId, BusinessIdeaId, CandidateId, CompetenceId, ConsentId, ContactId, CounsellorId, DeskId,
    EntreCompRatingId, EqfReadingId, EqfSettingTableId, EvidenceFileId, EvidenceId, ExperienceId, FoundingRuleId,
    ItemBankId, MatchDecisionId, MatchWeightsId, MentorId, MentorshipId, OfferId, OpenGapId, PlaceId, ProviderId,
    QualificationId, StrengthCardsId, TargetQualificationId,
};
use crate::item_banks::ItemBankDetails;
use crate::matching::{MatchDecisionDetails, Weights};
use crate::mentors::MentorDetails;
use crate::mentorships::MentorshipDetails;
use crate::noun::Noun;
use crate::offers::{OfferDetails, ProviderDetails};
use crate::places::PlaceDetails;
use crate::qualifications::QualificationDetails;
use crate::strength_cards::StrengthCardsDetails;
use crate::target_qualifications::TargetQualificationDetails;
use crate::text::{fold, name_key};

macro_rules! tables {
    ($($details:ty, $id:ty, $noun:ident in $table:literal: [$($column:expr),+ $(,)?] $(derived $derived:expr)?;)+) => {
        $(impl Record for $details {
            type Id = $id;
            const NOUN: Noun = Noun::$noun;
            const TABLE: &'static str = $table;
            const COLUMNS: &'static [Column] = &[$($column),+];

            $(fn derived(&self) -> Vec<(&'static str, String)> {
                $derived(self)
            })?
        })+

        /// The table of a noun.
        pub(super) const fn of(noun: Noun) -> &'static str {
            match noun { $(Noun::$noun => $table,)+ }
        }

        /// The noun of a table; none for tables that are no noun's.
        pub(super) fn noun_of(table: &str) -> Option<Noun> {
            match table { $($table => Some(Noun::$noun),)+ _ => None }
        }

        #[cfg(test)]
        fn all() -> Vec<(&'static str, &'static [Column])> {
            vec![$(($table, <$details as Record>::COLUMNS)),+]
        }
    };
}

tables! {
    DeskDetails, DeskId, Desk in "desks": [
        plain("name"), plain("place"), plain("country"), plain("region"), plain("language"), flag("fictional"),
    ];
    CounsellorDetails, CounsellorId, Counsellor in "counsellors": [plain("name"), plain("role")];
    CandidateDetails, CandidateId, Candidate in "candidates": [
        plain("code"), plain("full_name"), plain("address_as"), plain("birth_date"), flag("birth_date_estimated"),
        plain("contact_route"), plain("place"), plain("region"), plain("preferred_language"), json("languages"),
        json("residence"), json("circumstances"), plain("wish"), plain("fallback"), plain("private_notes"),
    ] derived search_words;
    ConsentDetails, ConsentId, Consent in "consents": [
        plain("candidate_id"), plain("purpose"), plain("recipient"), plain("language"), plain("interpreter"),
        plain("given_on"), plain("withdrawn_on"),
    ];
    ContactDetails, ContactId, Contact in "contacts": [
        plain("candidate_id"), plain("date"), plain("minutes"), plain("kind"), plain("language"), plain("interpreter"),
        plain("done"),
    ];
    ExperienceDetails, ExperienceId, Experience in "experiences": [
        plain("candidate_id"), plain("kind"), plain("title"), plain("language"), json("translations"), plain("organisation"), plain("place"),
        plain("country"), plain("started"), plain("ended"), flag("ongoing"), plain("description"), json("occupation"),
        json("tasks"), json("former_business"),
    ];
    StrengthCardsDetails, StrengthCardsId, StrengthCards in "strength_cards": [plain("candidate_id"), json("answers")];
    CompetenceDetails, CompetenceId, Competence in "competences": [
        plain("candidate_id"), plain("title"), plain("language"), json("translations"), plain("setting"),
        json("experience_ids"), json("esco"), plain("agreed"), plain("dissent_note"), json("kept_apart"),
    ];
    EvidenceDetails, EvidenceId, Evidence in "evidence": [
        plain("candidate_id"), json("competence_ids"), plain("kind"), plain("title"), plain("issuer"), plain("dated"),
        plain("language"), plain("form"), plain("seen_by"), plain("bears_out"), plain("note"),
        json("file_ids"), plain("seen_how"),
    ];
    EvidenceFileDetails, EvidenceFileId, EvidenceFile in "evidence_files": [
        plain("candidate_id"), plain("name"), plain("kind"), plain("bytes"), plain("width"), plain("height"),
        plain("pages"), plain("sha256"),
    ];
    AssessmentDetails, AssessmentId, Assessment in "assessments": [
        plain("candidate_id"), json("sheet"), plain("language"), plain("assessor"), json("second_assessor"),
        plain("held_on"), plain("place"), plain("interpreter"), plain("minutes"), json("answers"), json("results"),
        json("file_ids"), flag("broken_off"), plain("corrects"), plain("note"), json("signed_off"),
    ];
    ItemBankDetails, ItemBankId, ItemBank in "item_banks": [plain("key"), json("content")];
    QualificationDetails, QualificationId, Qualification in "qualifications": [
        plain("candidate_id"), plain("title"), plain("language"), json("translations"), plain("country"),
        plain("awarding_body"), plain("awarded"), plain("setting"), plain("paper"), plain("award_id"),
        plain("nqf_level_stated"), plain("eqf_level_stated"),
    ];
    EqfReadingDetails, EqfReadingId, EqfReading in "eqf_readings": [
        plain("candidate_id"), json("subject"), plain("basis"), plain("level_low"), plain("level_high"), plain("country"),
        plain("framework"), plain("source"), plain("source_date"), plain("read_on"), plain("reader"),
        plain("second_reader"), json("columns"), plain("target_title"), flag("printing_forbidden"),
        plain("second_reader_role"), plain("target_key"),
    ];
    EqfSettingTableDetails, EqfSettingTableId, EqfSettingTable in "eqf_setting_tables": [json("rules")];
    TargetQualificationDetails, TargetQualificationId, TargetQualification in "target_qualifications": [
        plain("key"), plain("title"), plain("language"), json("translations"), plain("country"),
        plain("awarding_body"), plain("eqf_level"), json("occupations"), json("validation"), plain("source"),
        plain("checked_on"), flag("verified"),
    ];
    EntreCompRatingDetails, EntreCompRatingId, EntrecompRating in "entrecomp_ratings": [
        plain("candidate_id"), plain("rated_on"), plain("counsellor"), json("ratings"),
    ];
    OpenGapDetails, OpenGapId, OpenGap in "open_gaps": [plain("candidate_id"), json("subject")];
    BusinessIdeaDetails, BusinessIdeaId, BusinessIdea in "business_ideas": [
        plain("candidate_id"), plain("what"), plain("language"), json("translations"), plain("for_whom"), plain("place"),
        plain("sector"), plain("trade"), plain("stage"), plain("amount_needed"), plain("own_share"), plain("plan_at_hand"),
        plain("registered"), json("finance"),
    ];
    FoundingRuleDetails, FoundingRuleId, FoundingRule in "founding_rules": [
        plain("country"), json("answer"), plain("language"), plain("missing"), plain("office"), json("papers"),
        plain("law"), plain("source"), plain("checked_on"), plain("checked_by"), flag("verified"),
    ];
    ProviderDetails, ProviderId, Provider in "providers": [
        plain("key"), plain("name"), plain("description"), plain("place"), plain("region"), plain("address"),
        plain("phone"), plain("email"), plain("website"), json("contacts"), json("foreign_fields"),
    ];
    OfferDetails, OfferId, Offer in "offers": [
        plain("key"), plain("provider_id"), plain("step"), plain("kind"), plain("name"), json("names"),
        plain("description"), plain("place"), plain("region"), flag("everywhere"), json("languages"), json("sectors"),
        plain("cost"), plain("hours"), json("opening"), json("times"), json("dates"), plain("weeks"), plain("capacity"),
        plain("places_left"), plain("waiting_weeks"), plain("cost_euros"), flag("childcare"), plain("status"),
        json("target_groups"), plain("made_for"), json("stages"), plain("how_to_apply"), json("documents"),
        json("accessibility"), json("contacts"), json("training"), json("mentoring"), json("finance"),
        plain("amount_from"), plain("amount_to"), json("works_on"), json("leads_to"), json("rule"),
        plain("confirmed_on"), plain("confirmed_by"), json("foreign_fields"),
    ];
    MatchDecisionDetails, MatchDecisionId, MatchDecision in "match_decisions": [
        plain("candidate_id"), plain("offer_id"), plain("decision"), plain("reason"), plain("decided_on"),
        plain("remind_on"),
    ];
    Weights, MatchWeightsId, MatchWeights in "match_weights": [
        plain("gap"), plain("place"), plain("language"), plain("time"), plain("cost"), plain("childcare"),
        plain("sector"), plain("stage"), plain("money"), plain("places"), plain("age_of_entry"), plain("near_km"),
        plain("old_after_days"),
    ];
    PlaceDetails, PlaceId, Place in "places": [plain("name"), plain("region"), json("position")];
    MentorDetails, MentorId, Mentor in "mentors": [
        plain("name"), plain("contact_route"), plain("kind"), plain("description"), json("sectors"), json("stages"),
        json("languages"), json("times"), json("channels"), plain("place"), plain("region"), plain("capacity"),
        plain("accompanies_elsewhere"), plain("gender"), json("wanted_genders"), json("wanted_sectors"),
        json("conflicts"), json("helps_with"), json("consent"), plain("confirmed_on"), plain("confirmed_by"),
    ];
    MentorshipDetails, MentorshipId, Mentorship in "mentorships": [
        plain("candidate_id"), plain("mentor_id"), plain("proposed_on"), json("mentor_said"), json("candidate_said"),
        plain("ended_on"), plain("end_reason"),
    ];
}

/// What the search looks through, and the keys by which the same person is met again.
fn search_words(candidate: &CandidateDetails) -> Vec<(&'static str, String)> {
    let looked_through =
        [&candidate.code, &candidate.full_name, &candidate.address_as, &candidate.place, &candidate.region];
    let words: Vec<String> = looked_through.iter().map(|text| fold(text)).collect();
    vec![
        ("search_words", words.join(" ")),
        ("code_key", fold(&candidate.code)),
        ("name_key", name_key(&candidate.full_name)),
    ]
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    #[test]
    fn the_columns_named_here_are_those_of_the_schema() {
        let connection = rusqlite::Connection::open_in_memory().unwrap();
        for migration in [
            include_str!("migrations/V1__initial.sql"),
            include_str!("migrations/V2__strength_cards.sql"),
            include_str!("migrations/V3__life_and_esco.sql"),
            include_str!("migrations/V4__evidence_and_assessments.sql"),
            include_str!("migrations/V5__levels_and_gaps.sql"),
            include_str!("migrations/V6__offers_and_gaps.sql"),
            include_str!("migrations/V7__directory.sql"),
            include_str!("migrations/V8__founding.sql"),
            include_str!("migrations/V9__mentors.sql"),
            include_str!("migrations/V10__finance_request.sql"),
        ] {
            connection.execute_batch(migration).unwrap();
        }
        for (table, columns) in super::all() {
            let sql = format!("SELECT name FROM pragma_table_info('{table}')");
            let mut statement = connection.prepare(&sql).unwrap();
            let schema: BTreeSet<String> =
                statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
            for column in columns {
                assert!(schema.contains(column.name), "{table}.{} is not in the schema", column.name);
            }
            let shared = ["id", "rev", "author", "changed_at", "removed_at", "search_words", "code_key", "name_key"];
            for column in &schema {
                let known = columns.iter().any(|c| c.name == column) || shared.contains(&column.as_str());
                assert!(known, "{table}.{column} is in the schema and in no noun");
            }
        }
    }
}
