//! The table of states, and what each act needs.

use callbuch_core::ids::{Cid, CustomerId, PersonId};
use callbuch_core::tickets::checks::{Refusal, agreed, classified, reasoned, step};
use callbuch_core::tickets::ticket::{ClosedBy, Consent, Delivery, Facts, Hold, Ticket};
use callbuch_core::tickets::{Act, Channel, Kind, Priority, Status, allowed, leads_to};
use chrono::{DateTime, TimeDelta, Utc};

fn now() -> DateTime<Utc> {
    "2026-11-23T13:12:00Z".parse().unwrap()
}

fn ticket(status: Status) -> Ticket {
    Ticket {
        cid: Cid(4711),
        version: 1,
        customer: CustomerId(1),
        contact: None,
        contract: None,
        channel: Channel::Phone,
        kind: Kind::Assistance,
        kind_confirmed: true,
        priority: None,
        status,
        subject: "Zweiter Etikettendrucker".into(),
        description: String::new(),
        responsible: PersonId(1),
        taken_by: PersonId(1),
        received: now(),
        changed: now(),
        order_number: String::new(),
        facts: Facts::default(),
    }
}

#[test]
fn only_the_steps_of_the_table_exist() {
    let table = [
        (Status::Open, Act::Take, Status::Working),
        (Status::Open, Act::Hold, Status::Hold),
        (Status::Open, Act::Deliver, Status::Delivered),
        (Status::Open, Act::Withdraw, Status::Closed),
        (Status::Open, Act::Duplicate, Status::Closed),
        (Status::Working, Act::HandBack, Status::Open),
        (Status::Working, Act::Hold, Status::Hold),
        (Status::Working, Act::Deliver, Status::Delivered),
        (Status::Working, Act::Withdraw, Status::Closed),
        (Status::Working, Act::Duplicate, Status::Closed),
        (Status::Hold, Act::Resume, Status::Working),
        (Status::Hold, Act::Wake, Status::Open),
        (Status::Hold, Act::Withdraw, Status::Closed),
        (Status::Hold, Act::Duplicate, Status::Closed),
        (Status::Delivered, Act::Release, Status::Closed),
        (Status::Delivered, Act::Lapse, Status::Closed),
        (Status::Delivered, Act::Refuse, Status::Working),
        (Status::Delivered, Act::Hold, Status::Hold),
        (Status::Closed, Act::Reopen, Status::Working),
    ];
    for from in Status::ALL.iter().copied() {
        for act in Act::ALL.iter().copied() {
            let expected = table.iter().find(|row| row.0 == from && row.1 == act).map(|row| row.2);
            assert_eq!(leads_to(from, act), expected, "{act:?} from {from:?}");
            assert_eq!(
                allowed(from).contains(&act),
                expected.is_some(),
                "{act:?} is listed from {from:?}"
            );
            let refused = Err(Refusal::NotFromHere { from, act });
            assert_eq!(
                step(&ticket(from), act),
                expected.ok_or(()).or(refused),
                "an illegal act says why"
            );
        }
    }
}

#[test]
fn only_waking_and_lapse_happen_without_a_person() {
    let by_itself: Vec<Act> = Act::ALL.iter().copied().filter(|act| act.is_by_itself()).collect();
    assert_eq!(by_itself, [Act::Wake, Act::Lapse]);
}

#[test]
fn a_case_of_proposed_kind_is_not_delivered() {
    let proposed = Ticket {
        kind_confirmed: false,
        ..ticket(Status::Working)
    };
    assert_eq!(step(&proposed, Act::Deliver), Err(Refusal::KindNotConfirmed));
    assert_eq!(
        step(&proposed, Act::HandBack),
        Ok(Status::Open),
        "everything else goes on"
    );
    assert_eq!(
        step(&proposed, Act::Withdraw),
        Ok(Status::Closed),
        "the customer may withdraw what we never classified"
    );
}

#[test]
fn a_confirmed_error_has_a_priority_and_other_kinds_may_have_one() {
    let check = |kind, confirmed, priority, expected| {
        assert_eq!(
            classified(kind, confirmed, priority),
            expected,
            "{kind:?}, confirmed {confirmed}, {priority:?}"
        );
    };
    check(Kind::Error, true, None, Err(Refusal::PriorityMissing));
    check(Kind::Error, false, None, Ok(()));
    for priority in Priority::ALL.iter().copied() {
        check(Kind::Error, true, Some(priority), Ok(()));
        check(Kind::Assistance, true, Some(priority), Ok(()));
    }
    for kind in [Kind::Assistance, Kind::Extension, Kind::Suggestion] {
        check(kind, true, None, Ok(()));
    }
    let error = Ticket {
        kind: Kind::Error,
        ..ticket(Status::Open)
    };
    assert_eq!(
        step(&error, Act::Deliver),
        Err(Refusal::PriorityMissing),
        "an old case without one is caught"
    );
}

#[test]
fn priority_a_needs_consent_where_the_contract_says_what_it_costs() {
    let consent = |by: &str| Consent {
        by: by.into(),
        channel: Channel::Phone,
        at: now(),
    };
    let check = |priority, words, consent: Option<Consent>, expected| {
        assert_eq!(
            agreed(priority, words, consent.as_ref()),
            expected,
            "{priority:?} {words:?} {consent:?}"
        );
    };
    check(
        Some(Priority::A),
        "Nachtarbeit, 50 % Zuschlag",
        None,
        Err(Refusal::ConsentMissing),
    );
    check(
        Some(Priority::A),
        "Nachtarbeit, 50 % Zuschlag",
        Some(consent(" ")),
        Err(Refusal::NameMissing),
    );
    check(
        Some(Priority::A),
        "Nachtarbeit, 50 % Zuschlag",
        Some(consent("Jens Wölk")),
        Ok(()),
    );
    check(Some(Priority::A), " ", None, Ok(()));
    check(Some(Priority::B), "Nachtarbeit, 50 % Zuschlag", None, Ok(()));
    check(None, "Nachtarbeit, 50 % Zuschlag", None, Ok(()));
}

#[test]
fn hold_says_with_whom_and_why_and_ends_in_the_future() {
    let hold = |with: &str, reason: &str, minutes| Hold {
        until: now() + TimeDelta::minutes(minutes),
        timed: true,
        with: with.into(),
        channel: Channel::Mail,
        reason: reason.into(),
        by: PersonId(1),
        due: false,
    };
    let check = |hold: Hold, expected| assert_eq!(hold.check(now()), expected, "{hold:?}");
    check(hold("Frau Ott", "Umzug abwarten", 1), Ok(()));
    check(hold("", "Umzug abwarten", 1), Err(Refusal::NameMissing));
    check(hold("Frau Ott", " \n", 1), Err(Refusal::ReasonMissing));
    check(hold("Frau Ott", "Umzug abwarten", 0), Err(Refusal::DatePassed));
    check(hold("Frau Ott", "Umzug abwarten", -1), Err(Refusal::DatePassed));
}

#[test]
fn closing_names_the_person_who_said_so_and_the_other_case() {
    let check = |how: ClosedBy, act, expected| {
        assert_eq!(how.act(), Some(act));
        assert_eq!(how.check(Cid(4711)), expected, "{how:?}");
    };
    let (channel, reason) = (Channel::Phone, String::new());
    check(
        ClosedBy::Release {
            by: "Sabine Ott".into(),
            channel,
        },
        Act::Release,
        Ok(()),
    );
    check(
        ClosedBy::Release {
            by: String::new(),
            channel,
        },
        Act::Release,
        Err(Refusal::NameMissing),
    );
    check(
        ClosedBy::Withdrawn {
            by: "Sabine Ott".into(),
            channel,
            reason: reason.clone(),
        },
        Act::Withdraw,
        Ok(()),
    );
    check(
        ClosedBy::Withdrawn {
            by: " ".into(),
            channel,
            reason,
        },
        Act::Withdraw,
        Err(Refusal::NameMissing),
    );
    check(
        ClosedBy::Duplicate {
            of: Cid(4712),
            merged: false,
        },
        Act::Duplicate,
        Ok(()),
    );
    check(
        ClosedBy::Duplicate {
            of: Cid(4711),
            merged: true,
        },
        Act::Duplicate,
        Err(Refusal::DuplicateOfItself),
    );
    check(ClosedBy::Lapse, Act::Lapse, Ok(()));
}

#[test]
fn a_delivery_says_what_and_a_refusal_says_why() {
    let delivery = |what: &str| Delivery {
        what: what.into(),
        at: now(),
        by: PersonId(1),
    };
    assert_eq!(delivery("Fassung 8.3.2 eingespielt").check(), Ok(()));
    assert_eq!(delivery("\u{a0}").check(), Err(Refusal::SolutionMissing));
    assert_eq!(reasoned("Summe fehlt noch"), Ok(()));
    assert_eq!(reasoned(""), Err(Refusal::ReasonMissing));
}

#[test]
fn a_refusal_crosses_the_wire_as_a_code_with_its_arguments() {
    let refusal = Refusal::NotFromHere {
        from: Status::Closed,
        act: Act::HandBack,
    };
    let json = serde_json::to_value(refusal).unwrap();
    assert_eq!(
        json,
        serde_json::json!({ "code": "not_from_here", "from": "closed", "act": "hand_back" })
    );
}
