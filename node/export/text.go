package export

import (
	"bufio"
	"bytes"
	"errors"
	"io"

	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// readBuffer is the number of bytes that are read at a time.
const readBuffer = 64 << 10

// utf8Reader returns a file's text in UTF-8, without a byte order mark. UTF-16 is
// recognised by its mark, or by the first character, which is of ASCII in every export.
// Bytes that are no UTF-8 stay as they are.
func utf8Reader(r io.Reader) (io.Reader, error) {
	in := bufio.NewReaderSize(r, readBuffer)
	head, err := in.Peek(3)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}

	switch {
	case bytes.HasPrefix(head, []byte("\xef\xbb\xbf")):
		_, err = in.Discard(3)
		return in, err
	case bytes.HasPrefix(head, []byte("\xff\xfe")), len(head) > 1 && head[0] != 0 && head[1] == 0:
		return utf16Reader(in, unicode.LittleEndian), nil
	case bytes.HasPrefix(head, []byte("\xfe\xff")), len(head) > 1 && head[0] == 0 && head[1] != 0:
		return utf16Reader(in, unicode.BigEndian), nil
	}

	return in, nil
}

func utf16Reader(r io.Reader, order unicode.Endianness) io.Reader {
	return transform.NewReader(r, unicode.UTF16(order, unicode.UseBOM).NewDecoder())
}
