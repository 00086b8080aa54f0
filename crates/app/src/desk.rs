//! The desk: where calls come in, whichever door they come through.

use crate::commands::{self, Topic};
use crate::failure::{Answer, Code, Failure};
use crate::imports::shelf::Shelf;
use crate::office;
use callbuch_core::ids::PersonId;
use callbuch_core::office::Office;
use callbuch_store::database::Database;
use callbuch_store::log::{self, Event};
use callbuch_store::requests;
use callbuch_store::transaction::Tx;
use chrono::{DateTime, NaiveDate, SubsecRound, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeSet;
use std::ops::{Deref, DerefMut};
use std::path::Path;
use std::sync::Mutex;

/// The program over one database.
pub struct Desk {
    database: Database,
    /// When a backup was last tried by itself.
    pub(crate) backup_tried: Mutex<Option<DateTime<Utc>>>,
    /// Files of other programs that wait to be taken over.
    pub(crate) imports: Shelf,
}

/// What a door wants done.
#[derive(Clone, Debug)]
pub struct Call<'a> {
    /// The command's name.
    pub command: &'a str,
    /// Its request.
    pub body: Value,
    /// The caller's id for this act: a repeat with the same id gets the first answer.
    pub request: &'a str,
    /// The moment of the act, by the door's clock.
    pub now: DateTime<Utc>,
}

/// What a call came to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Outcome {
    /// The command's answer.
    pub answer: Value,
    /// The call that takes the act back, if it can be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undo: Option<Inverse>,
    /// What screens must load anew.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub stale: BTreeSet<Topic>,
}

/// A call that takes an act back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inverse {
    /// The command.
    pub command: String,
    /// Its request.
    pub body: Value,
}

impl Desk {
    /// Opens the data folder of this computer.
    ///
    /// # Errors
    /// [`Code::Held`], [`Code::Newer`], [`Code::Foreign`], [`Code::Missing`], [`Code::Damaged`], [`Code::ReadOnly`]:
    /// each leaves the folder as it was.
    pub fn open(folder: &Path, now: DateTime<Utc>) -> Answer<Self> {
        Ok(Self {
            database: Database::open(folder, now)?,
            backup_tried: Mutex::default(),
            imports: Shelf::default(),
        })
    }

    /// Connects to an office's PostgreSQL server.
    ///
    /// # Errors
    /// [`Code::Unreachable`]; else as [`Desk::open`].
    pub fn connect(url: &str) -> Answer<Self> {
        Ok(Self {
            database: Database::connect(url)?,
            backup_tried: Mutex::default(),
            imports: Shelf::default(),
        })
    }

    /// The database, for what is no command: documents, jobs, loading, checking.
    #[must_use]
    pub fn database(&self) -> &Database {
        &self.database
    }

    /// Does what a door wants done.
    ///
    /// # Errors
    /// Whatever the use-case answers; nothing has happened then.
    pub fn call(&self, call: &Call<'_>) -> Answer<Outcome> {
        let named = commands::LIST.iter().find(|command| command.name == call.command);
        let command = named.ok_or_else(|| Failure::new(Code::UnknownCommand).with("command", call.command));
        let done = command.and_then(|command| {
            if command.apart {
                self.apart(command, call)
            } else if command.writes {
                self.write(command, call)
            } else {
                self.look(command, call)
            }
        });
        done.map_err(|failure| Failure {
            id: call.request.to_owned(),
            ..failure
        })
    }

    /// A command that works on files and not within a transaction.
    fn apart(&self, command: &commands::Command, call: &Call<'_>) -> Answer<Outcome> {
        if command.writes {
            named(call)?;
        }
        self.read(call.now, |ctx| command.who.check(ctx))?;
        let answer = commands::apart(command.name, self, call)?;
        let stale = command.topics.iter().copied().filter(|_| command.writes);
        Ok(Outcome {
            answer,
            undo: None,
            stale: stale.collect(),
        })
    }

    fn look(&self, command: &commands::Command, call: &Call<'_>) -> Answer<Outcome> {
        let answer = self.read(call.now, |ctx| {
            command.who.check(ctx)?;
            commands::look(command.name, ctx, call.body.clone())
        })?;
        Ok(Outcome {
            answer,
            undo: None,
            stale: BTreeSet::new(),
        })
    }

    fn write(&self, command: &commands::Command, call: &Call<'_>) -> Answer<Outcome> {
        named(call)?;
        self.act(call.now, call.request, |ctx| {
            if let Some((first, answer)) = requests::answer(ctx.tx, call.request)? {
                let same = first == command.name;
                return if same {
                    Ok(serde_json::from_str(&answer).map_err(internal)?)
                } else {
                    Err(Failure::new(Code::RequestReused))
                };
            }
            command.who.check(ctx)?;
            let answer = commands::act(command.name, ctx, call.body.clone())?;
            let undo = ctx.undoable.then(|| Inverse {
                command: "undo".to_owned(),
                body: serde_json::json!({ "request": call.request }),
            });
            let outcome = Outcome {
                answer,
                undo,
                stale: command.topics.iter().copied().collect(),
            };
            let kept = serde_json::to_string(&outcome).map_err(internal)?;
            requests::keep(ctx.tx, call.request, call.now, command.name, &kept)?;
            Ok(outcome)
        })
    }

    /// Runs `look` on a still picture of the data.
    ///
    /// # Errors
    /// What `look` answers, or what the database says.
    pub fn read<T>(&self, now: DateTime<Utc>, look: impl FnOnce(&mut Reading<'_, '_>) -> Answer<T>) -> Answer<T> {
        self.database.read(|tx| {
            look(&mut Reading {
                tx,
                now: now.trunc_subsecs(3),
            })
        })
    }

    /// Runs `act` as one transaction. It may run more than once and does nothing outside the database.
    ///
    /// # Errors
    /// What `act` answers, or what the database says; nothing of it remains then.
    pub fn act<T>(
        &self,
        now: DateTime<Utc>,
        request: &str,
        mut act: impl FnMut(&mut Writing<'_, '_>) -> Answer<T>,
    ) -> Answer<T> {
        self.database.write(|tx| {
            let reading = Reading {
                tx,
                now: now.trunc_subsecs(3),
            };
            act(&mut Writing {
                reading,
                request: request.to_owned(),
                person: None,
                undoable: false,
            })
        })
    }
}

/// A writing call has an id by which it is known again.
fn named(call: &Call<'_>) -> Answer<()> {
    if call.request.is_empty() || call.request.len() > 64 {
        return Err(Failure::at("request", Code::BadRequest));
    }
    Ok(())
}

fn internal(error: serde_json::Error) -> Failure {
    Failure::new(Code::Internal).because(error)
}

/// What a reading use-case sees: one picture of the data, at one moment.
pub struct Reading<'r, 'c> {
    /// The data.
    pub tx: &'r mut Tx<'c>,
    /// Now, in whole milliseconds.
    pub now: DateTime<Utc>,
}

impl Reading<'_, '_> {
    /// The office's settings.
    ///
    /// # Errors
    /// [`Code::NotSetUp`] before the set-up.
    pub fn office(&mut self) -> Answer<Office> {
        office::load(self.tx)?
            .map(|(_, office)| office)
            .ok_or_else(|| Failure::new(Code::NotSetUp))
    }

    /// The zone the office lives in.
    ///
    /// # Errors
    /// [`Code::NotSetUp`] before the set-up.
    pub fn zone(&mut self) -> Answer<Tz> {
        Ok(office::zone(&self.office()?))
    }

    /// Today at the office.
    ///
    /// # Errors
    /// [`Code::NotSetUp`] before the set-up.
    pub fn today(&mut self) -> Answer<NaiveDate> {
        let zone = self.zone()?;
        Ok(self.now.with_timezone(&zone).date_naive())
    }

    /// Who sits at this computer.
    ///
    /// # Errors
    /// [`Code::NobodySeated`] if nobody chose a name yet.
    pub fn seated(&mut self) -> Answer<PersonId> {
        office::seat(self.tx)?.ok_or_else(|| Failure::new(Code::NobodySeated))
    }
}

/// What a writing use-case works in: one transaction of one person. It reads as [`Reading`] does.
pub struct Writing<'r, 'c> {
    reading: Reading<'r, 'c>,
    /// The act's id.
    pub request: String,
    /// Who acts, when it is not who sits here: the sample and the take-over of old data name the person.
    pub person: Option<PersonId>,
    /// Whether the answer carries an inverse.
    pub undoable: bool,
}

impl<'r, 'c> Deref for Writing<'r, 'c> {
    type Target = Reading<'r, 'c>;

    fn deref(&self) -> &Self::Target {
        &self.reading
    }
}

impl DerefMut for Writing<'_, '_> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.reading
    }
}

impl Writing<'_, '_> {
    /// Who acts.
    ///
    /// # Errors
    /// [`Code::NobodySeated`] if nobody chose a name yet.
    pub fn person(&mut self) -> Answer<PersonId> {
        match self.person {
            Some(person) => Ok(person),
            None => self.seated(),
        }
    }

    /// Writes into the log what was done to one thing. `payload` says from what to what.
    ///
    /// # Errors
    /// [`Code::Internal`] if the payload cannot be written as JSON.
    pub fn log(&mut self, entity: &str, id: i64, action: &str, payload: &impl Serialize) -> Answer<()> {
        let person = match self.person {
            Some(person) => Some(person),
            None => office::seat(self.tx)?,
        };
        let payload = serde_json::to_string(payload).map_err(internal)?;
        let event = Event {
            at: self.now,
            person,
            request: self.request.clone(),
            entity: entity.to_owned(),
            id,
            action: action.to_owned(),
            payload,
        };
        log::note(self.tx, event);
        Ok(())
    }
}
