//! Mentors: nobody is named without consent, both sides are heard, conflicts are never overruled, and who is erased is gone.

use express_core::business::{BusinessIdeaDetails, BusinessStage, FinanceRequest, Sector};
use express_core::candidates::{CandidateDetails, Circumstances, DayTime, Gender};
use express_core::checks::ProblemKind;
use express_core::gaps::{BusinessTheme, GapSubject, OpenGapDetails};
use express_core::ids::{CandidateId, MentorId};
use express_core::matching::Polarity;
use express_core::mentors::{
    MentorConflicts, MentorConsent, MentorConsentPurpose, MentorConsentState, MentorDetails, MentorMatch,
    MentorStanding, MentorView,
};
use express_core::mentorships::{MentorshipDetails, MentorshipState, Said};
use express_core::offers::Channel;
use express_core::places::{PlaceDetails, Position};
use express_core::{Answer, Error, Noun, Operation};

use crate::characters::{PASSPHRASE, TestDesk, amina, day, shop, unlock, yonas};

fn consent() -> MentorConsent {
    MentorConsent {
        given_on: day("2026-02-01"),
        language: "de".into(),
        purposes: vec![MentorConsentPurpose::Counselling, MentorConsentPurpose::Naming],
        withdrawn_on: None,
    }
}

/// Hatice, tailor, who may be named.
fn hatice() -> MentorDetails {
    MentorDetails {
        name: "Hatice Demir-Feldmann".into(),
        contact_route: "040 66969 777".into(),
        sectors: vec![Sector::Crafts],
        stages: vec![BusinessStage::Planning],
        languages: vec!["tr".into(), "ar".into()],
        times: vec![DayTime::Evenings],
        channels: vec![Channel::InPerson],
        region: "Nordfeld".into(),
        capacity: Some(2),
        gender: Some(Gender::Woman),
        consent: Some(consent()),
        confirmed_on: Some(day("2026-02-20")),
        confirmed_by: "K. Vogt".into(),
        ..MentorDetails::default()
    }
}

/// Somebody like Hatice under another name.
fn named(name: &str, change: impl FnOnce(&mut MentorDetails)) -> MentorDetails {
    let mut mentor = MentorDetails { name: name.into(), ..hatice() };
    change(&mut mentor);
    mentor
}

struct Office {
    desk: TestDesk,
    amina: CandidateId,
}

impl Office {
    fn new() -> Self {
        let mut desk = TestDesk::new();
        let circumstances = Circumstances {
            gender: Some(Gender::Woman),
            has_time: vec![DayTime::Evenings],
            ..Circumstances::default()
        };
        let amina = desk.add(CandidateDetails { circumstances, ..amina() });
        let idea = BusinessIdeaDetails {
            candidate_id: amina,
            what: "Alterations".into(),
            language: "en".into(),
            translations: [].into(),
            for_whom: String::new(),
            place: String::new(),
            sector: Some(Sector::Crafts),
            trade: String::new(),
            stage: Some(BusinessStage::Planning),
            amount_needed: None,
            own_share: None,
            plan_at_hand: Answer::NotKnown,
            registered: Answer::NotKnown,
            finance: FinanceRequest::default(),
        };
        desk.desk.add(&idea).unwrap();
        Self { desk, amina }
    }

    fn mentor(&mut self, details: &MentorDetails) -> MentorId {
        self.desk.desk.add_mentor(details).unwrap().value
    }

    fn matches(&self) -> Vec<MentorMatch> {
        self.desk.desk.mentor_matches(self.amina).unwrap().matches
    }

    fn only(&self) -> MentorMatch {
        let mut matches = self.matches();
        assert_eq!(matches.len(), 1);
        matches.remove(0)
    }

    fn order(&self) -> Vec<String> {
        self.matches().into_iter().map(|found| found.mentor.name).collect()
    }

    /// Changes the candidate, who was written once before.
    fn change_amina(&mut self, change: impl FnOnce(&mut CandidateDetails)) {
        let mut row = self.desk.desk.candidate(self.amina).unwrap();
        change(&mut row.details);
        self.desk.desk.change_candidate(self.amina, row.rev, &row.details).unwrap();
    }

    /// The answer to a proposal.
    fn refused(&mut self, mentor: MentorId) -> ProblemKind {
        match self.desk.desk.propose_mentorship(self.amina, mentor) {
            Err(Error::Invalid(mut problems)) => problems.remove(0).kind,
            other => panic!("{other:?}"),
        }
    }

    /// Lets both say yes.
    fn agree(&mut self, candidate: CandidateId, mentor: MentorId) -> MentorshipDetails {
        let id = self.desk.desk.propose_mentorship(candidate, mentor).unwrap().value;
        let yes = Some(Said { yes: true, on: day("2026-03-02"), reason: String::new() });
        let row = self.desk.desk.mentorships(candidate).unwrap().into_iter().find(|row| row.id == id).unwrap();
        let agreed = MentorshipDetails { mentor_said: yes.clone(), candidate_said: yes, ..row.details };
        self.desk.desk.change_entry(id, row.rev, &agreed).unwrap();
        agreed
    }
}

/// The sentences of a view that speak this way.
fn said(view: &MentorView, polarity: Polarity) -> Vec<&str> {
    view.reasons.iter().filter(|one| one.polarity == polarity).map(|one| one.message.id.as_str()).collect()
}

#[test]
fn a_mentor_without_consent_is_noted_and_named_to_nobody() {
    let mut office = Office::new();
    let silent = office.mentor(&named("Silent", |mentor| mentor.consent = None));
    let for_the_desk = MentorConsent { purposes: vec![MentorConsentPurpose::Counselling], ..consent() };
    office.mentor(&named("For the desk alone", |mentor| mentor.consent = Some(for_the_desk)));
    let states: Vec<_> = office.desk.desk.mentors().unwrap().into_iter().map(|line| line.consent_state).collect();
    assert_eq!(states, [MentorConsentState::NotToBeNamed, MentorConsentState::Missing]);
    let found = office.desk.desk.mentor_matches(office.amina).unwrap();
    assert_eq!((found.matches.len(), found.not_named), (0, 2), "their names do not even reach the screen");
    assert_eq!(office.refused(silent), ProblemKind::NoConsent);
}

#[test]
fn whoever_withdraws_is_proposed_no_more_and_what_was_agreed_says_so() {
    let mut office = Office::new();
    let hatice_id = office.mentor(&hatice());
    office.agree(office.amina, hatice_id);
    let other = office.mentor(&named("Other", |_| {}));
    for id in [hatice_id, other] {
        let mut row = office.desk.desk.mentor(id).unwrap();
        row.details.consent.as_mut().unwrap().withdrawn_on = Some(day("2026-03-01"));
        office.desk.desk.change_mentor(id, row.rev, &row.details).unwrap();
    }
    let found = office.desk.desk.mentor_matches(office.amina).unwrap();
    assert_eq!(found.not_named, 1);
    let left = &found.matches[0];
    assert_eq!((left.mentor.id, left.standing), (hatice_id, MentorStanding::NotToBeNamed));
    assert_eq!(left.mentor.consent_state, MentorConsentState::Withdrawn);
    assert!(said(&left.for_mentor, Polarity::Against).contains(&"mentor-not-named"));
    assert_eq!(office.refused(other), ProblemKind::NoConsent);
}

#[test]
fn whoever_said_no_and_withdraws_is_named_nowhere_any_more() {
    let mut office = Office::new();
    let id = office.mentor(&hatice());
    office.agree(office.amina, id);
    let mut row = office.desk.desk.mentorships(office.amina).unwrap().remove(0);
    row.details.ended_on = Some(day("2026-03-02"));
    office.desk.desk.change_entry(row.id, row.rev, &row.details).unwrap();
    let mut row = office.desk.desk.mentor(id).unwrap();
    row.details.consent.as_mut().unwrap().withdrawn_on = Some(day("2026-03-02"));
    office.desk.desk.change_mentor(id, row.rev, &row.details).unwrap();
    let found = office.desk.desk.mentor_matches(office.amina).unwrap();
    assert_eq!((found.matches.len(), found.not_named), (0, 1));
}

#[test]
fn each_side_has_reasons_of_its_own() {
    let mut office = Office::new();
    let money = GapSubject::Theme { theme: BusinessTheme::Money };
    office.desk.desk.add(&OpenGapDetails { candidate_id: office.amina, subject: money.clone() }).unwrap();
    office.change_amina(|amina| amina.circumstances.mentor_gender_wish = Some(Gender::Woman));
    office.mentor(&named("Hatice", |mentor| {
        mentor.helps_with = vec![money];
        mentor.wanted_genders = vec![Gender::Man];
        mentor.wanted_sectors = vec![Sector::Crafts];
    }));
    let found = office.only();
    assert_eq!(
        said(&found.for_candidate, Polarity::For),
        [
            "mentor-works-on",
            "mentor-gender-wished",
            "mentor-language",
            "mentor-same-region",
            "mentor-time",
            "mentor-sector",
            "mentor-stage"
        ]
    );
    assert!(said(&found.for_candidate, Polarity::Against).is_empty());
    assert_eq!(said(&found.for_mentor, Polarity::Against), ["mentor-wishes-gender"]);
    assert_eq!(
        said(&found.for_mentor, Polarity::For),
        ["mentor-language", "mentor-same-region", "mentor-time", "mentor-wishes-sector", "mentor-places-left"]
    );
    assert!(found.for_candidate.score > found.for_mentor.score);
}

#[test]
fn who_suits_both_stands_before_who_suits_one_very_well() {
    let mut office = Office::new();
    let themes = [BusinessTheme::Money, BusinessTheme::Network, BusinessTheme::HostCountryRules];
    let gaps: Vec<GapSubject> = themes.map(|theme| GapSubject::Theme { theme }).into();
    for subject in &gaps {
        office.desk.desk.add(&OpenGapDetails { candidate_id: office.amina, subject: subject.clone() }).unwrap();
    }
    office.mentor(&named("Knows all and wants another", |mentor| {
        mentor.helps_with = gaps;
        mentor.wanted_genders = vec![Gender::Man];
    }));
    office.mentor(&named("Suits both", |mentor| mentor.wanted_genders = vec![Gender::Woman]));
    assert_eq!(office.order(), ["Suits both", "Knows all and wants another"]);
    let matches = office.matches();
    assert!(matches[1].for_candidate.score > matches[0].for_candidate.score);
    assert!(matches[1].for_mentor.score < matches[0].for_mentor.score);
}

#[test]
fn what_nobody_asked_speaks_neither_for_nor_against() {
    let mut desk = TestDesk::new();
    let yonas = desk.add(yonas());
    let wishes = named("Hatice", |mentor| mentor.wanted_genders = vec![Gender::Woman]);
    desk.desk.add_mentor(&wishes).unwrap();
    let found = desk.desk.mentor_matches(yonas).unwrap().matches.remove(0);
    assert_eq!((found.for_candidate.score, found.for_candidate.reasons.len()), (0, 0));
    assert_eq!(said(&found.for_mentor, Polarity::Open), ["mentor-wishes-gender"]);
    assert_eq!(said(&found.for_mentor, Polarity::Against), [""; 0]);
}

#[test]
fn a_conflict_of_interest_stands_last_whatever_else_suits_and_is_not_proposed() {
    let mut office = Office::new();
    let workplace = express_core::experiences::ExperienceDetails {
        organisation: "Schneiderei Weber GmbH, Nordstadt".into(),
        ..shop(office.amina)
    };
    office.desk.desk.add(&workplace).unwrap();
    office.mentor(&named("Nothing in common", |mentor| {
        mentor.languages = vec!["sv".into()];
        mentor.region = "Silberheide".into();
        mentor.capacity = Some(0);
    }));
    let conflicts = |names: &[&str], sectors: Vec<Sector>| MentorConflicts {
        names: names.iter().map(|name| (*name).to_owned()).collect(),
        sectors,
        note: String::new(),
    };
    let ids: Vec<MentorId> = [
        ("By the person", conflicts(&["الحلبي، أمينة"], vec![])),
        ("By the organisation", conflicts(&["Schneiderei WEBER"], vec![])),
        ("By the branch", conflicts(&[], vec![Sector::Crafts])),
    ]
    .into_iter()
    .map(|(name, conflicts)| office.mentor(&named(name, |mentor| mentor.conflicts = conflicts)))
    .collect();
    office.mentor(&named("Against others", |mentor| {
        mentor.conflicts = conflicts(&["GmbH", "Weber Bau GmbH"], vec![Sector::Retail]);
    }));
    let order = office.order();
    assert_eq!(order[..2], ["Against others", "Nothing in common"], "{order:?}");
    let matches = office.matches();
    for found in &matches[2..] {
        assert_eq!(found.standing, MentorStanding::Conflict, "{}", found.mentor.name);
        assert!(found.for_mentor.reasons[0].decides);
        assert!(found.for_mentor.reasons[0].message.id.starts_with("mentor-conflict-"));
    }
    for id in ids {
        assert_eq!(office.refused(id), ProblemKind::ConflictOfInterest);
    }
}

#[test]
fn a_conflict_in_words_is_a_question_for_two_people() {
    let mut office = Office::new();
    office.mentor(&named("Hatice", |mentor| mentor.conflicts.note = "Nobody from the market hall".into()));
    let found = office.only();
    assert_eq!(found.standing, MentorStanding::Open);
    assert_eq!(said(&found.for_mentor, Polarity::Open), ["mentor-conflict-note"]);
}

#[test]
fn who_accompanies_as_many_as_they_want_stands_below_and_is_not_hidden() {
    let mut office = Office::new();
    let full = office.mentor(&named("Full", |mentor| mentor.accompanies_elsewhere = Some(1)));
    office.mentor(&named("Free, of another language", |mentor| mentor.languages = vec!["sv".into()]));
    let yonas = office.desk.add(yonas());
    assert_eq!(office.order(), ["Full", "Free, of another language"]);
    office.agree(yonas, full);
    let line = office.desk.desk.mentors().unwrap().into_iter().find(|line| line.mentor.id == full).unwrap();
    assert_eq!((line.accompanies_now, line.places_left), (2, Some(0)), "one elsewhere and one of this desk");
    assert_eq!(office.order(), ["Free, of another language", "Full"]);
    let last = office.matches().remove(1);
    assert_eq!(last.standing, MentorStanding::Full);
    assert_eq!(said(&last.for_mentor, Polarity::Against), ["mentor-full"]);
}

#[test]
fn who_is_far_can_be_met_from_afar_where_the_mentor_does_that() {
    let mut office = Office::new();
    for (name, latitude) in [("Nordstadt", 53.0), ("Südheide", 51.0)] {
        let position = Some(Position { latitude, longitude: 10.0 });
        let place = PlaceDetails { name: name.into(), region: String::new(), position };
        office.desk.desk.add_place(&place).unwrap();
    }
    let far = |channels: Vec<Channel>| {
        named("Far", |mentor| {
            mentor.place = "Südheide".into();
            mentor.channels = channels;
        })
    };
    let id = office.mentor(&far(vec![Channel::InPerson]));
    assert_eq!(said(&office.only().for_candidate, Polarity::Against), ["mentor-far"]);
    office.desk.desk.change_mentor(id, 1, &far(vec![Channel::InPerson, Channel::Video])).unwrap();
    let found = office.only();
    assert!(said(&found.for_candidate, Polarity::For).contains(&"mentor-from-afar"));
    assert!(said(&found.for_mentor, Polarity::For).contains(&"mentor-from-afar"));
}

#[test]
fn both_may_say_no_and_where_it_stands_follows_from_the_answers() {
    let mut office = Office::new();
    let mentor = office.mentor(&hatice());
    let id = office.desk.desk.propose_mentorship(office.amina, mentor).unwrap().value;
    let proposed = office.desk.desk.mentorships(office.amina).unwrap().remove(0).details;
    let with = |mentor_said: Option<bool>, candidate_said: Option<bool>| {
        let answer = |yes: Option<bool>| yes.map(|yes| Said { yes, on: day("2026-03-02"), reason: String::new() });
        let (mentor_said, candidate_said) = (answer(mentor_said), answer(candidate_said));
        MentorshipDetails { mentor_said, candidate_said, ..proposed.clone() }
    };
    use MentorshipState as State;
    for (details, state) in [
        (with(None, None), State::Proposed),
        (with(Some(true), None), State::MentorSaidYes),
        (with(None, Some(true)), State::CandidateSaidYes),
        (with(Some(false), None), State::MentorSaidNo),
        (with(Some(true), Some(false)), State::CandidateSaidNo),
        (with(Some(true), Some(true)), State::Agreed),
        (MentorshipDetails { ended_on: Some(day("2026-03-02")), ..with(Some(true), Some(true)) }, State::Ended),
    ] {
        let row = office.desk.desk.mentorships(office.amina).unwrap().remove(0);
        office.desk.desk.change_entry(id, row.rev, &details).unwrap();
        assert_eq!(office.only().mentorship.unwrap().1, state);
        let again = office.desk.desk.propose_mentorship(office.amina, mentor);
        assert_eq!(again.is_err(), state.is_open(), "{state:?}: a second proposal waits for the end of the first");
        if again.is_ok() {
            office.desk.desk.undo().unwrap();
        }
    }
    let row = office.desk.desk.mentorships(office.amina).unwrap().remove(0);
    let early = MentorshipDetails { ended_on: Some(day("2026-03-01")), ..proposed.clone() };
    assert!(matches!(office.desk.desk.change_entry(id, row.rev, &early), Err(Error::Invalid(_))));
    let other = MentorshipDetails { mentor_id: office.mentor(&named("Other", |_| {})), ..proposed };
    assert!(matches!(office.desk.desk.change_entry(id, row.rev, &other), Err(Error::Invalid(_))));
}

#[test]
fn a_mentor_goes_and_comes_back_within_a_sitting_unless_somebody_is_accompanied() {
    let mut office = Office::new();
    let mentor = office.mentor(&hatice());
    office.agree(office.amina, mentor);
    assert!(matches!(office.desk.desk.remove_mentor(mentor, 1), Err(Error::InUse(Noun::Mentor))));
    let row = office.desk.desk.mentorships(office.amina).unwrap().remove(0);
    let ended = MentorshipDetails { ended_on: Some(day("2026-03-02")), ..row.details };
    office.desk.desk.change_entry(row.id, row.rev, &ended).unwrap();
    office.desk.desk.remove_mentor(mentor, 1).unwrap();
    assert!(office.desk.desk.mentors().unwrap().is_empty());
    assert_eq!(office.desk.desk.undo().unwrap().value, Operation::RemoveMentor);
    assert_eq!(office.desk.desk.mentor(mentor).unwrap().details, hatice());
    office.desk.desk.remove_mentor(mentor, 1).unwrap();
    let (path, candidate) = (office.desk.path(), office.amina);
    let _folder = office.desk.close();
    let next_morning = unlock(&path, PASSPHRASE).unwrap();
    assert!(next_morning.mentorships(candidate).unwrap().is_empty(), "no words stay that nobody can reach");
}

#[test]
fn whoever_is_erased_is_gone_from_lists_files_history_and_the_way_back() {
    let mut office = Office::new();
    let mentor = office.mentor(&hatice());
    let other = office.mentor(&named("Other", |_| {}));
    office.agree(office.amina, mentor);
    let rev = office.desk.desk.mentor(mentor).unwrap().rev;
    assert!(matches!(office.desk.desk.erase_mentor(mentor, rev + 1), Err(Error::ChangedMeanwhile(Noun::Mentor))));
    assert_eq!(office.desk.desk.mentors().unwrap().len(), 2, "a refusal takes everything back");

    let changed = office.desk.desk.erase_mentor(mentor, rev).unwrap();
    assert_eq!(changed.nouns.into_iter().collect::<Vec<_>>(), [Noun::Mentor, Noun::Mentorship]);
    assert_eq!(office.order(), ["Other"]);
    assert!(office.desk.desk.mentorships(office.amina).unwrap().is_empty());
    assert!(matches!(office.desk.desk.mentor(mentor), Err(Error::NotFound(Noun::Mentor))));
    assert_eq!(office.desk.desk.next_undo(), Some(Operation::AddMentor), "the other one can still be taken back");
    assert_eq!(office.desk.desk.undo().unwrap().value, Operation::AddMentor);
    assert!(matches!(office.desk.desk.mentor(other), Err(Error::NotFound(_))));

    let history = office.desk.desk.history(None, 50).unwrap();
    let about = history.iter().filter_map(|entry| entry.content.as_ref());
    let about: Vec<_> = about.filter(|content| content.rows.iter().any(|row| row.id == mentor.0)).collect();
    assert_eq!(about.iter().map(|content| content.operation).collect::<Vec<_>>(), [Operation::EraseMentor]);
    assert_eq!(history.iter().filter(|entry| entry.content.is_none()).count(), 3, "added, proposed and agreed");
    let found = office.desk.desk.verify().unwrap();
    assert_eq!((found.file_is_sound, found.first_broken_entry), (true, None));

    let path = office.desk.path();
    let _folder = office.desk.close();
    assert!(unlock(&path, PASSPHRASE).unwrap().mentors().unwrap().is_empty());
}

#[test]
fn a_mentor_gets_everything_about_themselves_and_nothing_about_the_accompanied() {
    let mut office = Office::new();
    let mentor = office.mentor(&hatice());
    let agreed = office.agree(office.amina, mentor);
    let id = office.desk.desk.mentorships(office.amina).unwrap().remove(0).id;
    let no = Some(Said { yes: false, on: day("2026-03-02"), reason: "My brother knows her".into() });
    office.desk.desk.change_entry(id, 2, &MentorshipDetails { candidate_said: no, ..agreed }).unwrap();
    let access = office.desk.desk.mentor_access(mentor).unwrap();
    assert_eq!((access.mentor.details.clone(), access.consent_state), (hatice(), MentorConsentState::MayBeNamed));
    assert_eq!(access.mentorships[0].state, MentorshipState::CandidateSaidNo);
    assert_eq!(access.mentorships[0].candidate_said, Some((day("2026-03-02"), false)));
    let operations: Vec<_> = access.changes.iter().map(|change| (change.operation, change.by.as_str())).collect();
    assert_eq!(
        operations,
        [
            (Operation::AddMentor, "Katrin Vogt"),
            (Operation::ProposeMentorship, "Katrin Vogt"),
            (Operation::ChangeMentorship, "Katrin Vogt"),
            (Operation::ChangeMentorship, "Katrin Vogt"),
        ]
    );
    let text = serde_json::to_string(&access).unwrap();
    for words in ["My brother", "Linden 04", "أمينة", &office.amina.to_string()] {
        assert!(!text.contains(words), "{words}");
    }
}

#[test]
fn fields_that_cannot_be_kept_are_named() {
    let mut office = Office::new();
    let bad = named(" ", |mentor| {
        mentor.capacity = Some(-1);
        mentor.languages = vec!["klingon".into()];
        mentor.conflicts.names = vec![String::new()];
        let withdrawn_on = Some(day("2026-01-01"));
        mentor.consent = Some(MentorConsent { language: String::new(), purposes: vec![], withdrawn_on, ..consent() });
    });
    let fields: Vec<String> = match office.desk.desk.add_mentor(&bad) {
        Err(Error::Invalid(problems)) => problems.into_iter().map(|problem| problem.field).collect(),
        other => panic!("{other:?}"),
    };
    let expected =
        ["name", "languages", "capacity", "conflicts", "consent.language", "consent.purposes", "consent.withdrawn_on"];
    assert_eq!(fields, expected);
}
