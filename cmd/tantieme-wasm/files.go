//go:build js && wasm

package main

import (
	"errors"
	"io"
	"syscall/js"

	"github.com/tantieme/tantieme/node/export"
)

// exported returns the files of an export: a list of {name, content}, whose content is a
// Uint8Array or, in a worker, a Blob. Blobs are read in blocks, so that an export of any
// size takes little memory. told is called with the bytes read so far, of blobs alone.
func exported(v js.Value, told func(bytes int64)) (files []export.File, err error) {
	if !js.Global().Get("Array").Call("isArray", v).Bool() || v.Length() == 0 {
		return nil, usage("the export: want a list of files")
	}

	var read int64
	for i := range v.Length() {
		one := plain(v.Index(i))
		name, err := text(one.Get("name"), "name of a file")
		if err != nil {
			return nil, err
		}

		file := export.File{Name: name, Given: v.Length() == 1}
		switch content := one.Get("content"); {
		case isArray(content):
			bytes := &array{content, int64(content.Get("length").Int())}
			file.Content, file.Size = bytes, bytes.size
		case content.InstanceOf(js.Global().Get("Blob")):
			b := newBlob(content, func(n int64) { read += n; told(read) })
			file.Content, file.Size = b, b.size
		default:
			return nil, usage("file %q: want a Blob or a Uint8Array", name)
		}
		files = append(files, file)
	}

	return files, nil
}

// Blocks of a blob that are read at once, and that are kept.
const (
	blobBlock  = 1 << 20
	blobBlocks = 4
)

// blob reads a Blob of a worker.
type blob struct {
	v      js.Value
	size   int64
	reader js.Value
	told   func(bytes int64)
	kept   []block // the newest last
}

// block is a part of a blob, from a multiple of blobBlock on.
type block struct {
	at   int64
	data []byte
}

var _ io.ReaderAt = (*blob)(nil)

func newBlob(v js.Value, told func(bytes int64)) *blob {
	return &blob{v: v, size: int64(v.Get("size").Float()), reader: js.Global().Get("FileReaderSync").New(), told: told}
}

// ReadAt implements io.ReaderAt.
func (b *blob) ReadAt(p []byte, off int64) (n int, err error) {
	if off < 0 {
		return 0, errors.New("read before the start")
	}

	for n < len(p) {
		at := off + int64(n)
		if at >= b.size {
			return n, io.EOF
		}

		data, err := b.block(at / blobBlock * blobBlock)
		if err != nil {
			return n, err
		}
		n += copy(p[n:], data[at%blobBlock:])
	}

	return n, nil
}

// block returns the part that begins at an offset.
func (b *blob) block(at int64) ([]byte, error) {
	for _, have := range b.kept {
		if have.at == at {
			return have.data, nil
		}
	}

	data := make([]byte, min(blobBlock, b.size-at))
	if err := b.read(data, at); err != nil {
		return nil, err
	}

	if len(b.kept) == blobBlocks {
		b.kept = b.kept[1:]
	}
	b.kept = append(b.kept, block{at, data})
	b.told(int64(len(data)))

	return data, nil
}

// read fills data from an offset on. A file that was moved or changed meanwhile throws.
func (b *blob) read(data []byte, at int64) (err error) {
	defer func() {
		if thrown := recover(); thrown != nil {
			err = errors.New("the file cannot be read any more; was it moved or changed?")
		}
	}()

	part := b.v.Call("slice", float64(at), float64(at+int64(len(data))))
	buffer := b.reader.Call("readAsArrayBuffer", part)
	if n := js.CopyBytesToGo(data, js.Global().Get("Uint8Array").New(buffer)); n < len(data) {
		return errors.New("the file became shorter while it was read")
	}

	return nil
}
