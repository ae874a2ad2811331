//go:build js && wasm

package main

import (
	"errors"
	"fmt"
	"io"
	"syscall/js"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

// usageError means that the page called a function with wrong arguments.
type usageError struct{ error }

// Words implements core.Worded. There is no hint, because a page has no help to refer to.
func (e usageError) Words() (reason core.Reason, sentence, hint string) {
	return core.ReasonUsage, e.Error(), ""
}

func usage(format string, args ...any) error { return usageError{fmt.Errorf(format, args...)} }

// async returns a function that works concurrently with the page and returns a promise.
func async(work func(args []js.Value) (any, error)) js.Func {
	return js.FuncOf(func(_ js.Value, args []js.Value) any {
		start := js.FuncOf(func(_ js.Value, settle []js.Value) any {
			go func() {
				if v, err := guarded(work, args); err != nil {
					settle[1].Invoke(problem(err))
				} else {
					settle[0].Invoke(v)
				}
			}()

			return nil
		})

		defer start.Release() // the promise calls start while it is made
		return js.Global().Get("Promise").New(start)
	})
}

// guarded turns a panic into an error. Otherwise the whole program would end, and later
// calls of the page would never be answered.
func guarded(work func([]js.Value) (any, error), args []js.Value) (v any, err error) {
	defer func() {
		if broken := recover(); broken != nil {
			err = fmt.Errorf("this program is broken: %v", broken)
		}
	}()

	return work(args)
}

func problem(err error) js.Value {
	p := contributor.Explain(err)
	out := js.Global().Get("Error").New(p.Message)
	out.Set("code", string(p.Reason))
	out.Set("hint", p.Hint)
	if above, superseded := contributor.Superseded(err); superseded {
		out.Set("version", float64(above))
	}
	return out
}

// plain copies an object, so that reading its members runs no code of the page. An
// exception of such code within Get would end this program; within Call it is a panic.
func plain(v js.Value) js.Value {
	object := js.Global().Get("Object")
	return object.Call("assign", object.New(), v)
}

func isArray(v js.Value) bool { return v.InstanceOf(js.Global().Get("Uint8Array")) }

// array reads a Uint8Array without copying all of it.
type array struct {
	v    js.Value
	size int64
}

var _ io.ReaderAt = (*array)(nil)

// ReadAt implements io.ReaderAt.
func (a *array) ReadAt(p []byte, off int64) (int, error) {
	if off < 0 {
		return 0, errors.New("read before the start")
	}
	if off >= a.size {
		return 0, io.EOF
	}

	n := js.CopyBytesToGo(p, a.v.Call("subarray", off, min(off+int64(len(p)), a.size)))
	if n < len(p) {
		return n, io.EOF
	}

	return n, nil
}

func uint8Array(b []byte) js.Value {
	out := js.Global().Get("Uint8Array").New(len(b))
	js.CopyBytesToJS(out, b)
	return out
}

func text(v js.Value, name string) (string, error) {
	if v.Type() != js.TypeString {
		return "", usage("%s: want a string", name)
	}
	return v.String(), nil
}

// content returns the bytes of a string or a Uint8Array.
func content(v js.Value, name string) ([]byte, error) {
	if !isArray(v) {
		s, err := text(v, name)
		return []byte(s), err
	}

	out := make([]byte, v.Get("length").Int())
	js.CopyBytesToGo(out, v)
	return out, nil
}
