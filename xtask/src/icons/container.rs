//! The two file formats that hold several PNG pictures of one icon: Windows' ICO and Apple's ICNS.

const ICO_HEADER: usize = 6;
const ICO_ENTRY: usize = 16;

/// An ICO file of PNG pictures, each given with its edge in pixels (at most 256).
pub fn ico(pictures: &[(u32, Vec<u8>)]) -> Vec<u8> {
    let mut file = Vec::new();
    file.extend(0u16.to_le_bytes());
    file.extend(1u16.to_le_bytes());
    file.extend(length(pictures.len()).to_le_bytes()[..2].iter());
    let mut offset = ICO_HEADER + ICO_ENTRY * pictures.len();
    for (edge, png) in pictures {
        // The format writes 256 as 0.
        let edge = u8::try_from(*edge).unwrap_or(0);
        file.extend([edge, edge, 0, 0]);
        file.extend(1u16.to_le_bytes());
        file.extend(32u16.to_le_bytes());
        file.extend(length(png.len()).to_le_bytes());
        file.extend(length(offset).to_le_bytes());
        offset += png.len();
    }
    for (_, png) in pictures {
        file.extend(png);
    }
    file
}

/// An ICNS file of PNG pictures, each given with its four-letter entry type.
pub fn icns(pictures: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let mut body = Vec::new();
    for (kind, png) in pictures {
        body.extend(*kind);
        body.extend(length(png.len() + 8).to_be_bytes());
        body.extend(png);
    }
    let mut file = b"icns".to_vec();
    file.extend(length(body.len() + 8).to_be_bytes());
    file.extend(body);
    file
}

fn length(bytes: usize) -> u32 {
    u32::try_from(bytes).expect("an icon is smaller than four gigabytes")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ico_names_each_picture_with_its_place() {
        let file = ico(&[(16, vec![1, 2, 3]), (256, vec![4, 5])]);
        assert_eq!(&file[..6], [0, 0, 1, 0, 2, 0], "an icon file of two pictures");
        assert_eq!(file[6], 16, "the first edge");
        assert_eq!(file[22], 0, "256 is written as 0");
        assert_eq!(
            &file[14..22],
            [3, 0, 0, 0, 38, 0, 0, 0],
            "three bytes after both entries"
        );
        assert_eq!(
            &file[30..38],
            [2, 0, 0, 0, 41, 0, 0, 0],
            "two bytes after the first picture"
        );
        assert_eq!(&file[38..], [1, 2, 3, 4, 5], "the pictures follow in order");
    }

    #[test]
    fn icns_counts_its_own_heads() {
        let file = icns(&[(b"ic07", vec![9, 9])]);
        assert_eq!(
            file,
            [b"icns".as_slice(), &[0, 0, 0, 18], b"ic07", &[0, 0, 0, 10, 9, 9]].concat()
        );
    }
}
