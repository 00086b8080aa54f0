//! The whole example of the paper's specification: seven cases of October 2026, line by line.

use crate::desk::{Desk, printed};
use crate::office::{day, time};
use callbuch_core::charges::Charge;
use callbuch_core::contracts::{AllowancePeriod, SurchargeTime};
use callbuch_core::ids::{Cid, ContractId};
use callbuch_core::lands::Land;
use callbuch_core::money::{Cents, Minutes};
use callbuch_core::statements::sums::{Sums, by_mark, glance};
use callbuch_core::statements::{AllowanceAccount, Line, LineKind, StatementEntry};

const CONTRACT: &str = "Hotline 9500 5 up case_day 0; Fernwartung 10800 15 up case_day 0; \
    Programmierung 11850 15 nearest case 0; Vor_Ort 12400 15 up case_day 60; \
    night 20:00-06:00 50; saturday 25; sunday 50; holiday 100; km 60; allowance 480 quarter 2026-08-01 unlimited";

const WORK: &str = "
    4711 2026-10-05 08:12-08:26 Hotline by=1 #Fehler und Beispiel aufgenommen
    4711 2026-10-05 09:05-09:47 Fernwartung by=2 #Fehler nachgestellt; bis zur Korrektur Rechnungen einseitig drucken
    4711 2026-10-06 10:00-11:50 Programmierung by=3 #Seitenumbruch korrigiert, Fassung 8.3.2 ausgeliefert
    4718 2026-10-07 13:04-13:22 Hotline by=1 #Treiber und Anschluss geklärt
    4718 2026-10-07 15:40-15:46 Hotline by=1 #Rückfrage zur Netzwerkadresse
    4718 2026-10-08 09:30-10:08 Fernwartung by=2 #Drucker eingerichtet, Probedruck aller Etiketten
    4725 2026-10-09 08:30-11:15 Programmierung by=3 #Spalte Charge, Summen
    4725 2026-10-12 13:00-15:35 Programmierung by=3 #Ausdruck und Excel-Ausgabe angepasst
    4725 2026-10-13 35 Programmierung by=3 #Handbuch ergänzt
    4730 2026-10-15 19:05-19:11 Hotline by=1 #Annahme; Nachtarbeit und Zuschlag mit Herrn Wölk vereinbart
    4730 2026-10-15 19:12-21:38 Fernwartung by=2 #Datenbank geprüft, 214 hängende Buchungen einzeln freigegeben
    4730 2026-10-16 07:40-08:05 Hotline by=1 #Kontrolle mit der Frühschicht
    4736 2026-10-19 10:00-11:05 Fernwartung by=1 #Rahmenaufträge und Abrufe
    4736 2026-10-20 14:00-14:50 Fernwartung by=1 #Preise und Teillieferungen
    4736 2026-10-21 09:15-09:32 Fernwartung by=1 #Rückfragen zu Rabatten
    4742 2026-10-12 09:10-09:32 Hotline by=1 #Ablauf und Termin abgestimmt
    4742 2026-10-13 14:05-15:20 Fernwartung by=2 #alten Server aufgenommen
    4742 2026-10-14 08:40-09:22 Fernwartung by=2 #neuen Server eingerichtet
    4742 2026-10-14 11:15-11:35 Fernwartung by=2 #Sicherung eingerichtet
    4742 2026-10-16 13:00-16:10 Programmierung by=3 #Übernahme von Artikeln, Aufträgen und Belegen
    4742 2026-10-19 10:00-11:25 Programmierung by=3 #Probe mit Ihren Daten
    4742 2026-10-20 15:30-15:41 Hotline by=1 #Ergebnis der Probe besprochen
    4742 2026-10-21 50 Programmierung by=3 #Feldlängen angepasst
    4742 2026-10-23 17:00-18:40 Fernwartung by=2 #letzte Probe vor dem Umzug
    4742 2026-10-24 07:30-13:10 Vor_Ort by=2 km=84 #Umzug, Abgleich der Bestände, Umstellung aller 14 Arbeitsplätze
    4742 2026-10-26 07:45-08:20 Vor_Ort by=2 km=84 #Begleitung des ersten Arbeitstages
    4742 2026-10-27 09:00-09:25 Fernwartung goodwill by=2 #Drucker neu zugeordnet
    4749 2026-09-30 16:20-16:50 Fernwartung by=2 #Voraussetzungen geprüft
    4749 2026-10-28 17:30-18:25 Fernwartung by=2 #Fassung 8.4 eingespielt
";

const LINES: &str = "4711
14 > 0 0,00 F (23,75)
42 > 0 0,00 F (81,00)
110 > 0 0,00 F (207,38)
4718
18 > 18 28,50 B
6 > 7 11,08 B*
38 > 45 81,00 B*
4725
165 > 165 325,88 B
155 > 155 306,13 B
35 > 40 79,00 B*
4730
6 > 10 15,83 B*
48 > 52 93,60 B*
+ 98 > 98 176,40 B
50% of 98 88,20 B
25 > 25 39,58 B
4736
65 > 75 0,00 K*
45 > 45 0,00 K*
over 5 > 15 27,00 B*
17 > 30 54,00 B*
4742
22 > 25 39,58 B*
75 > 75 135,00 B
42 > 42 75,60 B
20 > 33 59,40 B*
190 > 190 375,25 B
85 > 85 167,88 B
11 > 15 23,75 B*
50 > 55 108,63 B*
100 > 105 189,00 B*
340 > 345 713,00 B*
25% of 345 178,25 B
84 km at 60 50,40 B
35 > 60 124,00 B*
84 km at 60 50,40 B
25 > 0 0,00 KU (54,00)
4749
30 > 0 0,00 V (54,00)
55 > 0 0,00 V (108,00)";

fn october() -> Desk {
    let mut desk = Desk::new(CONTRACT, WORK).stated("2026-09-30");
    desk.contract.contract.terms[0].valid_from = day("2026-07-01");
    // A quarter that begins in July left 90 minutes; 450 of the next one were used in August and September.
    desk = desk
        .used("2026-07-20", 390)
        .used("2026-08-12", 300)
        .used("2026-09-15", 150);
    for case in &mut desk.cases {
        case.decision = Some(match case.cid {
            Cid(4711) => Charge::ErrorCorrection,
            Cid(4736) => Charge::Allowance,
            Cid(4749) => Charge::Included,
            _ => Charge::Chargeable,
        });
    }
    desk
}

fn sums(worked: i64, billed: i64, covered: i64, amount: i64, value: i64) -> Sums {
    let (worked, billed, covered) = (Minutes(worked), Minutes(billed), Minutes(covered));
    Sums {
        worked,
        billed,
        covered,
        amount: Cents(amount),
        value: Cents(value),
    }
}

#[test]
fn every_line_is_the_one_on_paper() {
    let mut text = Vec::new();
    for case in october().bill().unwrap().cases {
        text.push(case.cid.to_string());
        text.extend(case.entries.iter().flat_map(|entry| &entry.lines).map(printed));
    }
    assert_eq!(text.join("\n"), LINES);
}

#[test]
fn sums_are_those_of_the_table() {
    let billed = october().bill().unwrap();
    let check = |cid, expected| {
        let case = billed.cases.iter().find(|case| case.cid == Cid(cid)).unwrap();
        assert_eq!(
            case.entries.iter().map(StatementEntry::sums).sum::<Sums>(),
            expected,
            "CID {cid}"
        );
    };
    check(4711, sums(166, 0, 0, 0, 31_213));
    check(4718, sums(62, 70, 0, 12_058, 0));
    check(4725, sums(355, 360, 0, 71_101, 0));
    check(4730, sums(177, 185, 0, 41_361, 0));
    check(4736, sums(132, 165, 120, 8_100, 0));
    check(4742, sums(995, 1030, 0, 229_014, 5_400));
    check(4749, sums(85, 0, 0, 0, 16_200));
    let lines: Vec<&Line> = billed
        .cases
        .iter()
        .flat_map(|case| &case.entries)
        .flat_map(|entry| &entry.lines)
        .collect();
    let all = sums(32 * 60 + 52, 30 * 60 + 10, 120, 361_634, 52_813);
    assert_eq!(lines.iter().map(|line| line.sums()).sum::<Sums>(), all);
    let rows = by_mark(lines.iter().copied());
    let expected = [
        sums(26 * 60 + 26, 28 * 60 + 10, 0, 324_909, 0),
        sums(0, 0, 0, 26_645, 0),
        sums(0, 0, 0, 10_080, 0),
        sums(110, 120, 120, 0, 0),
        sums(85, 0, 0, 0, 16_200),
        sums(166, 0, 0, 0, 31_213),
        sums(25, 0, 0, 0, 5_400),
    ];
    assert_eq!(rows.iter().map(|row| row.sums).collect::<Vec<_>>(), expected);
    let marks: Vec<&str> = rows.iter().map(|row| row.mark.mark()).collect();
    assert_eq!(marks, ["B", "B", "B", "K", "V", "F", "KU"]);
    assert_eq!(
        rows.iter().map(|row| row.sums).sum::<Sums>(),
        all,
        "rows by mark add up to the whole"
    );
    let glance = glance(lines);
    assert_eq!(
        (glance.all, glance.free, glance.chargeable),
        (all, Minutes(276), Minutes(1690))
    );
}

#[test]
fn the_allowance_is_used_up_exactly() {
    let billed = october().bill().unwrap();
    let account = AllowanceAccount {
        contract_number: "PV-2024-017".into(),
        period: AllowancePeriod::Quarter,
        from: day("2026-08-01"),
        to: day("2026-10-31"),
        granted: Minutes(480),
        carried: Minutes(90),
        used_before: Minutes(450),
        used_here: Minutes(120),
        left: Minutes(0),
    };
    assert_eq!(billed.allowances, [account]);
    let draws: Vec<_> = billed
        .draws
        .iter()
        .map(|(contract, draw)| (*contract, draw.day, draw.minutes))
        .collect();
    assert_eq!(draws, [(ContractId(1), day("2026-08-01"), Minutes(120))]);
}

#[test]
fn explanations_have_what_their_sentences_need() {
    let entries = october().entries();
    let find = |text: &str| entries.iter().find(|entry| entry.text.starts_with(text)).unwrap();
    let rounded = find("Rückfrage zur Netz").explanation.clone();
    assert_eq!(
        (rounded.entries, rounded.worked, rounded.billed),
        (2, Minutes(24), Minutes(25))
    );
    assert_eq!(
        (rounded.day, rounded.changed, rounded.by_minimum),
        (day("2026-10-07"), true, false)
    );
    assert!(
        !find("Treiber und").explanation.changed,
        "the other entry of the group keeps its minutes"
    );
    let programming = find("Handbuch").explanation.clone();
    assert_eq!(
        (programming.entries, programming.worked, programming.billed),
        (3, Minutes(355), Minutes(360))
    );
    assert_eq!(programming.day, day("2026-10-09"), "a group is named by its first day");
    let night = find("Datenbank").explanation.clone();
    assert_eq!(
        (night.worked, night.billed, night.several_percentages),
        (Minutes(146), Minutes(150), true)
    );
    let minimum = find("Begleitung").explanation.clone();
    assert_eq!(
        (minimum.worked, minimum.billed, minimum.by_minimum),
        (Minutes(35), Minutes(60), true)
    );
    let over = find("Preise").explanation.clone();
    assert_eq!(
        (over.over_allowance, over.allowance_empty, over.changed),
        (Minutes(15), false, true)
    );
    let empty = find("Rückfragen zu Rab").explanation.clone();
    assert_eq!((empty.over_allowance, empty.allowance_empty), (Minutes(0), true));
    let free = find("Fehler und").explanation.clone();
    assert_eq!(
        (free.worked, free.billed, free.changed),
        (Minutes(14), Minutes(0), false)
    );
}

#[test]
fn lines_carry_their_clocks_windows_and_rates() {
    let entries = october().entries();
    let find = |text: &str| entries.iter().find(|entry| entry.text.starts_with(text)).unwrap();
    let night = &find("Datenbank").lines;
    let window = SurchargeTime::Night { from: 1200, to: 360 };
    assert_eq!(night[0].clock, Some((time("19:12"), time("20:00"))));
    assert_eq!(night[1].clock, Some((time("20:00"), time("21:38"))));
    assert_eq!(night[1].kind, LineKind::Part { window: Some(window) });
    assert_eq!(
        night[2].kind,
        LineKind::Surcharge {
            window,
            percent: 50,
            on: Minutes(98),
            also: vec![]
        }
    );
    assert_eq!(
        (night[0].rate, night[2].rate, night[2].clock),
        (Some(Cents(10_800)), None, None)
    );
    let over = &find("Preise").lines;
    assert_eq!(
        (over[0].rate, over[1].rate, over[1].clock),
        (None, Some(Cents(10_800)), None)
    );
    let by_duration = find("Handbuch");
    assert!(by_duration.by_duration && by_duration.lines[0].clock.is_none());
    let late = find("Voraussetzungen");
    assert_eq!((late.late_for, late.lines[0].rate), (Some(day("2026-09-30")), None));
    assert_eq!(find("Fassung 8.4").late_for, None);
    assert_eq!(find("Annahme").worker.initials, "JA");
}

#[test]
fn rules_and_people_that_counted_are_named() {
    let billed = october().bill().unwrap();
    let [sheet] = &billed.rules[..] else {
        panic!("one contract version counted")
    };
    let names: Vec<&str> = sheet.activities.iter().map(|activity| activity.name.as_str()).collect();
    assert_eq!(names, ["Hotline", "Fernwartung", "Programmierung", "Vor_Ort"]);
    assert_eq!(
        (sheet.contract.as_str(), sheet.terms_from),
        ("PV-2024-017", day("2026-07-01"))
    );
    assert_eq!(
        (sheet.surcharges.windows.len(), sheet.land),
        (4, Some(Land::Niedersachsen))
    );
    let people: Vec<&str> = billed.people.iter().map(|worker| worker.name.as_str()).collect();
    assert_eq!(people, ["Jana Arndt", "Mehmet Kaya", "Tomasz Bąk"]);
}
