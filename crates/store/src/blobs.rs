//! Bytes by their content: stored once, in pieces, so that backup, move and restore are one thing.

use crate::error::{Result, StoreError};
use crate::log::hex;
use crate::params;
use crate::transaction::Tx;
use sha2::{Digest, Sha256};

/// How large a piece is.
const PIECE: usize = 256 * 1024;

/// Keeps bytes and answers their address: the SHA-256 in hex. The same bytes are kept once.
pub fn keep(tx: &mut Tx<'_>, bytes: &[u8]) -> Result<String> {
    let address = hex(&Sha256::digest(bytes));
    for (piece, part) in bytes.chunks(PIECE).enumerate() {
        tx.exec(
            "insert into blob (sha256, piece, bytes) values ($1, $2, $3) on conflict (sha256, piece) do nothing",
            params![&address, piece as i64, part.to_vec()],
        )?;
    }
    Ok(address)
}

/// The bytes at an address, checked against it.
pub fn get(tx: &mut Tx<'_>, address: &str) -> Result<Option<Vec<u8>>> {
    let pieces = tx.list(
        "select bytes from blob where sha256 = $1 order by piece",
        params![address],
        |row| row.blob(0),
    )?;
    if pieces.is_empty() {
        return Ok(None);
    }
    let bytes = pieces.concat();
    if hex(&Sha256::digest(&bytes)) == address {
        Ok(Some(bytes))
    } else {
        Err(StoreError::Damaged(format!(
            "the bytes stored as {address} are not those that were stored"
        )))
    }
}

/// The first address whose bytes are not those that were stored there, if any.
pub fn first_broken(tx: &mut Tx<'_>) -> Result<Option<String>> {
    let mut broken = None;
    let mut open: Option<(String, Sha256)> = None;
    let mut close = |open: Option<(String, Sha256)>| {
        if let Some((address, hash)) = open
            && hex(&hash.finalize()) != address
            && broken.is_none()
        {
            broken = Some(address);
        }
    };
    tx.each(
        "select sha256, bytes from blob order by sha256, piece",
        &[],
        &mut |row| {
            let (address, bytes) = (row.text(0)?, row.blob(1)?);
            if open.as_ref().is_none_or(|(of, _)| *of != address) {
                close(open.replace((address, Sha256::new())));
            }
            if let Some((_, hash)) = &mut open {
                hash.update(&bytes);
            }
            Ok(())
        },
    )?;
    close(open);
    Ok(broken)
}
