//! A few connections, opened when first wanted and thrown away when broken.

use super::Connection;
use crate::error::Result;
use std::ops::{Deref, DerefMut};
use std::sync::{Condvar, Mutex, PoisonError};

type Open = dyn Fn() -> Result<Box<dyn Connection>> + Send + Sync;

/// At most so many connections; who wants one more waits.
pub struct Pool {
    open: Box<Open>,
    state: Mutex<State>,
    freed: Condvar,
    most: usize,
}

#[derive(Default)]
struct State {
    idle: Vec<Box<dyn Connection>>,
    lent: usize,
}

impl Pool {
    /// A pool that opens connections by `open`.
    pub fn new(most: usize, open: impl Fn() -> Result<Box<dyn Connection>> + Send + Sync + 'static) -> Self {
        Self {
            open: Box::new(open),
            state: Mutex::default(),
            freed: Condvar::new(),
            most,
        }
    }

    /// Borrows a connection until the lease is dropped.
    pub fn take(&self) -> Result<Lease<'_>> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        while state.lent >= self.most {
            state = self.freed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        state.lent += 1;
        let idle = state.idle.pop();
        drop(state);
        let mut lease = Lease {
            pool: self,
            connection: idle,
        };
        if lease.connection.is_none() {
            lease.connection = Some((self.open)()?);
        }
        Ok(lease)
    }
}

/// A borrowed connection. Whatever transaction is open when it comes back is rolled back.
pub struct Lease<'p> {
    pool: &'p Pool,
    connection: Option<Box<dyn Connection>>,
}

impl Deref for Lease<'_> {
    type Target = Box<dyn Connection>;

    fn deref(&self) -> &Self::Target {
        self.connection
            .as_ref()
            .expect("a lease holds its connection until dropped")
    }
}

impl DerefMut for Lease<'_> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        self.connection
            .as_mut()
            .expect("a lease holds its connection until dropped")
    }
}

impl Drop for Lease<'_> {
    fn drop(&mut self) {
        let sound = self.connection.take().filter(|connection| connection.is_alive());
        let clean = sound.and_then(|mut connection| connection.rollback().is_ok().then_some(connection));
        let mut state = self.pool.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.lent -= 1;
        state.idle.extend(clean);
        self.pool.freed.notify_one();
    }
}
