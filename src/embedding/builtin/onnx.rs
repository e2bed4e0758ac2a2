//! Finds the named tensors inside an ONNX file and reads them by position, so that nothing but what is asked for enters memory.
//! Knows the container, not what the tensors mean.

use std::collections::HashMap;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::ops::Range;
use std::os::unix::fs::FileExt;
use std::path::Path;

/// ONNX's numbers for the element types this reader hands out.
const FLOAT: u64 = 1;
const UINT8: u64 = 2;
const INT8: u64 = 3;
const FLOAT16: u64 = 10;

/// Where one tensor's bytes lie.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Place {
    shape: Vec<u64>,
    element: u64,
    offset: u64,
    bytes: u64,
}

/// An open ONNX file and the places of its initialisers.
pub(super) struct OnnxFile {
    file: File,
    places: HashMap<String, Place>,
}

impl OnnxFile {
    /// Walks the file's fields; reads a few kilobytes of a file of any size.
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        let file = File::open(path)?;
        let end = file.metadata()?.len();
        let mut fields = Fields { from: BufReader::new(file.try_clone()?), at: 0, file_end: end };
        fields.from.seek(SeekFrom::Start(0))?;
        let mut places = HashMap::new();
        // ModelProto.graph = 7, GraphProto.initializer = 5.
        while fields.at < end {
            let (field, value) = fields.next()?;
            let Value::Bytes(length) = value else { continue };
            if field != 7 {
                fields.skip(length)?;
                continue;
            }
            let graph_end = fields.at + length;
            while fields.at < graph_end {
                let (field, value) = fields.next()?;
                match value {
                    Value::Bytes(length) if field == 5 => {
                        let (name, place) = fields.tensor(length)?;
                        places.insert(name, place);
                    }
                    Value::Bytes(length) => fields.skip(length)?,
                    Value::Number(_) => {}
                }
            }
        }
        Ok(Self { file, places })
    }

    /// The float tensor `name`, which must have this shape.
    pub(super) fn floats(&self, name: &str, shape: &[usize]) -> io::Result<Vec<f32>> {
        let bytes = self.bytes(name, FLOAT, shape)?;
        Ok(bytes.chunks_exact(4).map(|b| f32::from_le_bytes([b[0], b[1], b[2], b[3]])).collect())
    }

    /// The int8 tensor `name`, which must have this shape.
    pub(super) fn int8s(&self, name: &str, shape: &[usize]) -> io::Result<Vec<i8>> {
        Ok(self.bytes(name, INT8, shape)?.into_iter().map(u8::cast_signed).collect())
    }

    /// The number of rows of a uint8 or half-float table that has `width` columns, and the offset of its first byte.
    pub(super) fn table(&self, name: &str, width: usize) -> io::Result<(usize, u64)> {
        let place = self.place(name)?;
        let size = match place.element {
            UINT8 => 1,
            FLOAT16 => 2,
            _ => return Err(damaged(format!("tensor {name} has element type {}", place.element))),
        };
        match place.shape[..] {
            [rows, columns] if columns == width as u64 && place.bytes == rows * columns * size => Ok((rows as usize, place.offset)),
            _ => Err(damaged(format!("tensor {name} has shape {:?}, expected {width} columns", place.shape))),
        }
    }

    /// Fills `out` from the file's bytes at `offset`; the page cache makes this as cheap as memory.
    pub(super) fn read_at(&self, out: &mut [u8], offset: u64) -> io::Result<()> {
        self.file.read_exact_at(out, offset)
    }

    /// The pairs of tensors `….q` and `….ws`: weights of one integer product and the scales of its columns.
    pub(super) fn products(&self) -> Vec<Product> {
        let range = |place: &Place| place.offset as usize..(place.offset + place.bytes) as usize;
        let weights = self.places.iter().filter(|(_, place)| place.element == INT8 && place.shape.len() == 2);
        weights
            .filter_map(|(name, weights)| {
                let scale = self.places.get(&format!("{}.ws", name.strip_suffix(".q")?))?;
                let fits = scale.element == FLOAT && scale.shape == weights.shape[1..] && scale.bytes == 4 * weights.shape[1];
                fits.then(|| Product { weights: range(weights), scale: range(scale) })
            })
            .collect()
    }

    fn place(&self, name: &str) -> io::Result<&Place> {
        self.places.get(name).ok_or_else(|| damaged(format!("the graph has no tensor {name}")))
    }

    fn bytes(&self, name: &str, element: u64, shape: &[usize]) -> io::Result<Vec<u8>> {
        let place = self.place(name)?;
        let size = if element == FLOAT { 4 } else { 1 };
        let expected: usize = shape.iter().product::<usize>() * size;
        let same_shape = place.shape.iter().copied().eq(shape.iter().map(|n| *n as u64));
        if !same_shape || place.element != element || place.bytes != expected as u64 {
            return Err(damaged(format!("tensor {name} has shape {:?}, expected {shape:?}", place.shape)));
        }
        let mut bytes = vec![0; expected];
        self.file.read_exact_at(&mut bytes, place.offset)?;
        Ok(bytes)
    }
}

/// Where an integer product's weights and the scales of its columns lie in the file.
pub(super) struct Product {
    pub(super) weights: Range<usize>,
    pub(super) scale: Range<usize>,
}

/// What follows a field's key: a number, or so many bytes.
enum Value {
    Number(u64),
    Bytes(u64),
}

/// A protocol-buffer cursor that knows how far it has come.
struct Fields {
    from: BufReader<File>,
    at: u64,
    file_end: u64,
}

impl Fields {
    fn next(&mut self) -> io::Result<(u64, Value)> {
        let key = self.varint()?;
        let value = match key & 7 {
            0 => Value::Number(self.varint()?),
            2 => {
                let length = self.varint()?;
                if length > self.file_end - self.at {
                    return Err(damaged("a field is longer than the file".to_owned()));
                }
                Value::Bytes(length)
            }
            1 => self.skip(8).map(|()| Value::Number(0))?,
            5 => self.skip(4).map(|()| Value::Number(0))?,
            other => return Err(damaged(format!("wire type {other} is not ONNX"))),
        };
        Ok((key >> 3, value))
    }

    fn varint(&mut self) -> io::Result<u64> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let mut byte = [0];
            self.from.read_exact(&mut byte)?;
            self.at += 1;
            number |= u64::from(byte[0] & 127) << shift;
            if byte[0] < 128 {
                return Ok(number);
            }
        }
        Err(damaged("a number has no end".to_owned()))
    }

    fn skip(&mut self, length: u64) -> io::Result<()> {
        if length > self.file_end - self.at {
            return Err(damaged("the file ends inside a field".to_owned()));
        }
        self.from.seek_relative(length as i64)?;
        self.at += length;
        Ok(())
    }

    /// One `TensorProto`: dims = 1, `data_type` = 2, name = 8, `raw_data` = 9.
    fn tensor(&mut self, length: u64) -> io::Result<(String, Place)> {
        let end = self.at + length;
        let (mut name, mut place) = (String::new(), Place { shape: Vec::new(), element: 0, offset: 0, bytes: 0 });
        while self.at < end {
            match self.next()? {
                (1, Value::Number(size)) => place.shape.push(size),
                (1, Value::Bytes(length)) => {
                    let packed_end = self.at + length;
                    while self.at < packed_end {
                        let size = self.varint()?;
                        place.shape.push(size);
                    }
                }
                (2, Value::Number(element)) => place.element = element,
                (8, Value::Bytes(length)) if length <= 1000 => {
                    let mut bytes = vec![0; length as usize];
                    self.from.read_exact(&mut bytes)?;
                    self.at += length;
                    name = String::from_utf8_lossy(&bytes).into_owned();
                }
                (9, Value::Bytes(length)) => {
                    (place.offset, place.bytes) = (self.at, length);
                    self.skip(length)?;
                }
                (_, Value::Bytes(length)) => self.skip(length)?,
                (_, Value::Number(_)) => {}
            }
        }
        Ok((name, place))
    }
}

fn damaged(what: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}
