package core_test

import (
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
)

// TestADocumentHasOneMeaning checks what is refused, and that the error names the place in
// plain words.
func TestADocumentHasOneMeaning(t *testing.T) {
	type inner struct {
		Count int `json:"count"`
	}
	type document struct {
		Name  string `json:"name"`
		Inner inner  `json:"inner"`
	}

	for name, c := range map[string]struct {
		text string
		want string // part of the error; "": none
	}{
		"whole":                {`{"name":"a","inner":{"count":1}}`, ""},
		"space behind":         {"{\"name\":\"a\"} \n", ""},
		"another member":       {`{"nmae":"a"}`, "at /nmae: unknown field"},
		"another member below": {`{"inner":{"more":1}}`, "at /inner/more: unknown field"},
		"another case":         {`{"Name":"a"}`, "at /Name: unknown field"},
		"a member twice":       {`{"name":"a","name":"b"}`, "at /name: the field is given twice"},
		"a member twice below": {`{"inner":{"count":1,"count":1}}`, "at /inner/count: the field is given twice"},
		"another kind":         {`{"inner":{"count":"1"}}`, "at /inner/count: another kind of value"},
		"a fraction":           {`{"inner":{"count":1.5}}`, "at /inner/count"},
		"another document":     {`{"name":"a"}{}`, "byte"},
		"cut off":              {`{"name":"a"`, "EOF"},
		"nothing":              {``, "EOF"},
		"bad UTF-8":            {"{\"name\":\"\xff\"}", "UTF-8"},
	} {
		var d document
		err := core.DecodeJSON([]byte(c.text), &d)
		switch {
		case c.want == "" && err != nil:
			t.Errorf("%s: got %v, want no error", name, err)
		case c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)):
			t.Errorf("%s: got %v, want an error with %q", name, err, c.want)
		case err != nil && (strings.Contains(err.Error(), "Go ") || strings.Contains(err.Error(), "struct")):
			t.Errorf("%s: got %v, want no type of Go in it", name, err)
		}
	}
}
