-- The bytes that articles were extracted from, each once; text files are not here, whose text is all there is of them.
CREATE TABLE original (
    sha256 TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    is_packed INTEGER NOT NULL,
    bytes BLOB NOT NULL
)
