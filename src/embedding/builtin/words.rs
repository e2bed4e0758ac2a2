//! The vocabulary table: 250,037 rows in 4-bit blocks. Its 54 MB stay in the file; a text reads only the rows it uses.

use std::io;

use super::onnx::OnnxFile;

/// Values per 4-bit block; each block has one half-float scale.
const BLOCK: usize = 32;

/// The table inside an open model file.
pub(super) struct WordTable {
    file: OnnxFile,
    rows: usize,
    nibbles: u64,
    scales: u64,
}

impl WordTable {
    pub(super) fn open(file: OnnxFile, width: usize) -> io::Result<Self> {
        let (rows, nibbles) = file.table("word.nibbles", width / 2)?;
        let (scale_rows, scales) = file.table("word.scales", width / BLOCK)?;
        if rows != scale_rows {
            return Err(io::Error::new(io::ErrorKind::InvalidData, format!("{rows} words but {scale_rows} rows of scales")));
        }
        Ok(Self { file, rows, nibbles, scales })
    }

    /// Unpacks the row of `token`. In a block of 16 bytes the low halves come first; a value is `(half byte − 8) × scale`.
    pub(super) fn read(&self, token: u32, row: &mut [f32]) -> io::Result<()> {
        let number = token as usize;
        if number >= self.rows {
            return Err(io::Error::new(io::ErrorKind::InvalidData, format!("no token {token} in {} words", self.rows)));
        }
        let (mut nibbles, mut scales) = ([0u8; 192], [0u8; 24]);
        let (nibbles, scales) = (&mut nibbles[..row.len() / 2], &mut scales[..row.len() / BLOCK * 2]);
        self.file.read_at(nibbles, self.nibbles + (number * nibbles.len()) as u64)?;
        self.file.read_at(scales, self.scales + (number * scales.len()) as u64)?;
        let blocks = row.chunks_exact_mut(BLOCK).zip(nibbles.chunks_exact(BLOCK / 2)).zip(scales.chunks_exact(2));
        for ((values, bytes), scale) in blocks {
            let scale = half_to_float(u16::from_le_bytes([scale[0], scale[1]]));
            let (low, high) = values.split_at_mut(BLOCK / 2);
            for ((low, high), byte) in low.iter_mut().zip(high).zip(bytes) {
                *low = (f32::from(byte & 15) - 8.0) * scale;
                *high = (f32::from(byte >> 4) - 8.0) * scale;
            }
        }
        Ok(())
    }
}

/// IEEE 754 binary16 → binary32.
fn half_to_float(half: u16) -> f32 {
    let sign = if half & 0x8000 == 0 { 1.0 } else { -1.0 };
    let (exponent, fraction) = (i32::from((half >> 10) & 31), f32::from(half & 1023));
    match exponent {
        0 => sign * fraction * 2f32.powi(-24),
        31 if fraction == 0.0 => sign * f32::INFINITY,
        31 => f32::NAN,
        _ => sign * (1.0 + fraction / 1024.0) * 2f32.powi(exponent - 15),
    }
}

#[cfg(test)]
mod tests {
    use super::half_to_float;

    #[test]
    fn half_floats_keep_their_values() {
        for (bits, value) in [(0x3c00, 1.0), (0xc000, -2.0), (0x0001, 2f32.powi(-24)), (0x7bff, 65504.0), (0x3555, 0.333_251_95), (0, 0.0)] {
            assert!((half_to_float(bits) - value).abs() <= f32::EPSILON * value.abs(), "{bits:#06x}");
        }
        assert!(half_to_float(0x7c00).is_infinite() && half_to_float(0x7c01).is_nan());
    }
}
