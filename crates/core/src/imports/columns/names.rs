//! What other programs and people call their columns.
//!
//! Names stand in the order in which they count, and are compared as they are searched.

use crate::imports::{Field, Origin};

/// Names that tell one program's file from all others; so many of them must be there.
pub(super) const TELLING: &[(Origin, usize, &str)] = &[
    (
        Origin::Callbuch,
        1,
        "callbuch cid | callbuch kundennummer | callbuch customer number |\
         callbuch kontaktnummer | callbuch contact number",
    ),
    (
        Origin::Jira,
        2,
        "issue key | issue id | issue type | vorgangsschlussel | vorgangstyp | vorgangs id",
    ),
    (
        Origin::OsTicket,
        2,
        "ticket number | current status | agent assigned | help topic | sla due date |\
         from email | aktueller status | zugewiesener agent",
    ),
    (
        Origin::Otrs,
        2,
        "ticketnumber | ticket | customerid | kundennummer | queue | firstlock | accountedtime |\
         age | articletree",
    ),
    (
        Origin::Zammad,
        2,
        "create channel | time units in total | time units | zeiteinheiten insgesamt |\
         organization | organisation | owner | besitzer | organization id",
    ),
];

/// Names of columns for each field; a column is proposed where its name is one of them.
pub(super) const NAMES: &[(Field, &str)] = &[
    (
        Field::Number,
        "issue key | vorgangsschlussel | ticket number | ticketnumber | ticketnummer | ticket |\
         ticket nr | ticketnr | nummer | number | nr | id | vorgang | vorgangsnummer |\
         vorgangsnr | fallnummer | fallnr | fall | case number | case id | cid | callbuch cid |\
         callbuch kundennummer | callbuch customer number | callbuch kontaktnummer |\
         callbuch contact number | lfd nr",
    ),
    (
        Field::CustomerNumber,
        "customerid | customer id | customer number | customer no | kundennummer | kundennr |\
         kunden nr | kd nr | kdnr | kunde nr | debitor | debitorennummer",
    ),
    (
        Field::Customer,
        "organization | organisation | custom field organizations | custom field organization |\
         custom field customer | custom field kunde | customer | kunde | firma | company |\
         kundenname | customer name | customername | unternehmen | project name | projektname",
    ),
    (
        Field::Name,
        "name | full name | vollstandiger name | kontakt | contact | ansprechpartner |\
         bezeichnung | contact name",
    ),
    (Field::FirstName, "firstname | first name | vorname | userfirstname"),
    (Field::LastName, "lastname | last name | nachname | userlastname"),
    (
        Field::ShortName,
        "short name | kurzname | suchname | matchcode | kurzbezeichnung",
    ),
    (
        Field::Street,
        "street | strasse | anschrift | adresse | address | strasse und hausnummer",
    ),
    (
        Field::Postcode,
        "postcode | zip | plz | postleitzahl | postal code | zip code",
    ),
    (Field::City, "city | ort | stadt | town"),
    (Field::Land, "land | bundesland | state land"),
    (
        Field::Phone,
        "phone | telefon | tel | telephone | telefonnummer | rufnummer | telefon zentrale |\
         phone number | mobile",
    ),
    (
        Field::Mail,
        "email | e mail | mail | e mail adresse | email address | email adresse | mailadresse",
    ),
    (
        Field::OrderNumber,
        "order number | bestellnummer | auftragsnummer | purchase order",
    ),
    (Field::Reference, "reference | referenz | leitweg id | bestellreferenz"),
    (
        Field::Note,
        "note | notes | notiz | notizen | bemerkung | bemerkungen | comment | kommentar |\
         kommentare | comments | articletree | article tree",
    ),
    (Field::Salutation, "salutation | anrede | title form"),
    (Field::Role, "role | funktion | position | department | abteilung"),
    (
        Field::RemoteId,
        "remote id | fernwartungs id | teamviewer id | teamviewer | anydesk | anydesk id |\
         fernwartung",
    ),
    (
        Field::Subject,
        "summary | title | titel | subject | betreff | zusammenfassung | kurzbeschreibung",
    ),
    (
        Field::Description,
        "description | beschreibung | text | problem | details",
    ),
    (
        Field::Kind,
        "issue type | vorgangstyp | type | typ | art | kind | kategorie | category | ticketart",
    ),
    (
        Field::Priority,
        "priority | prioritat | prio | dringlichkeit | severity",
    ),
    (
        Field::Status,
        "status | state | current status | aktueller status | zustand | stand",
    ),
    (
        Field::Responsible,
        "assignee | agent assigned | zugewiesener agent | owner | besitzer | bearbeiter |\
         verantwortlicher bearbeiter | verantwortlich | responsible | zugewiesen |\
         zugewiesen an | zugewiesene person | zustandig | agent | assigned to | agent owner |\
         agent besitzer",
    ),
    (
        Field::Contact,
        "reporter | from | von | gemeldet von | reported by | autor | melder | ansprechpartner |\
         kontakt | contact | customer user | customer real name | customer | kunde",
    ),
    (
        Field::ContactMail,
        "from email | e mail absender | contact mail | customeruserid | customer user id |\
         customer user login",
    ),
    (
        Field::Received,
        "created | created at | date created | erstellt | erstellt am | angelegt | angelegt am |\
         eingang | eingegangen | eingangsdatum | received | datum | date | gemeldet am |\
         erstellungsdatum | erfasst am",
    ),
    (
        Field::Changed,
        "updated | updated at | last updated | aktualisiert | aktualisiert am | geandert |\
         geandert am | changed | zuletzt geandert",
    ),
    (
        Field::Closed,
        "resolved | closed | closed at | closed date | geschlossen | geschlossen am | erledigt |\
         erledigt am | abgeschlossen am | gelost | close date | schliesszeit",
    ),
    (
        Field::Resubmission,
        "wiedervorlage | resubmission | pending time | pending till | due date |\
         falligkeitsdatum | fallig | faellig am | fallig am | warten bis | untiltime |\
         erinnerung | pendingtime",
    ),
    (
        Field::Worked,
        "time spent | time units in total | time units | zeiteinheiten insgesamt |\
         zeiteinheiten | accountedtime | accounted time | erfasste zeit | zeitbedarf |\
         zeitaufwand | aufwand | minuten | minutes | stunden | hours | worked | geleistet |\
         arbeitszeit",
    ),
];

/// The names of such a text, one by one.
pub(super) fn each(names: &'static str) -> impl Iterator<Item = &'static str> {
    names.split('|').map(str::trim)
}
