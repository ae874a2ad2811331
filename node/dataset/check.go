package dataset

import (
	"encoding/json"
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// MaxCroissant bounds croissant.json, in bytes.
const MaxCroissant = 1 << 20

// document is the part of a description that Check reads.
type document struct {
	Context    json.RawMessage `json:"@context"`
	Type       string          `json:"@type"`
	ConformsTo []string        `json:"conformsTo"`

	Name, Description, License, URL, DatePublished string

	Creator struct {
		Name string `json:"name"`
	} `json:"creator"`
	Distribution []fileObject `json:"distribution"`
	RecordSet    []struct {
		ID    string  `json:"@id"`
		Field []field `json:"field"`
	} `json:"recordSet"`
}

type fileObject struct {
	Type           string `json:"@type"`
	ID             string `json:"@id"`
	Name           string `json:"name"`
	ContentURL     string `json:"contentUrl"`
	EncodingFormat string `json:"encodingFormat"`
	SHA256         string `json:"sha256"`
}

type field struct {
	ID       string `json:"@id"`
	Name     string `json:"name"`
	DataType string `json:"dataType"`
	Source   struct {
		FileObject struct {
			ID string `json:"@id"`
		} `json:"fileObject"`
		Extract struct {
			Column string `json:"column"`
		} `json:"extract"`
	} `json:"source"`
}

var (
	sha256Form = regexp.MustCompile(`^[0-9a-f]{64}$`)
	dataTypes  = strings.Fields("sc:Text sc:Integer sc:Float sc:Boolean sc:Date sc:DateTime sc:URL cr:Int32 cr:Int64 cr:UInt32 cr:Float32 cr:Float64")
)

// Check checks a description against the rules of Croissant 1.0. It is stricter than the
// reference validator, which accepts missing names, URLs and creators, and paths that
// lead out of the folder. Errors wrap core.ErrVerify.
func Check(data []byte) error {
	_, err := parseCroissant(data)
	return err
}

func parseCroissant(data []byte) (*document, error) {
	if len(data) > MaxCroissant {
		return nil, wrong("longer than %d bytes", MaxCroissant)
	}

	var d document
	if err := json.Unmarshal(data, &d); err != nil {
		return nil, wrong("no JSON of the form: %v", err)
	}

	for name, value := range map[string]string{
		"name":         d.Name,
		"description":  d.Description,
		"license":      d.License,
		"url":          d.URL,
		"creator.name": d.Creator.Name,
	} {
		if value == "" {
			return nil, wrong("no %s", name)
		}
	}

	if _, err := time.Parse(time.DateOnly, d.DatePublished); err != nil {
		return nil, wrong("datePublished is no date")
	}
	if len(d.Context) < 2 || d.Context[0] != '{' || d.Type != "sc:Dataset" {
		return nil, wrong("no @context, or not of @type sc:Dataset")
	}

	for _, standard := range []string{conformsCroissant, conformsRAI} {
		if !slices.Contains(d.ConformsTo, standard) {
			return nil, wrong("does not conform to %s", standard)
		}
	}

	return &d, d.checkNodes()
}

func (d *document) checkNodes() error {
	known := map[string]bool{}
	for _, f := range d.Distribution {
		if err := f.check(); err != nil {
			return err
		}
		if known[f.ID] {
			return wrong("two nodes are %q", f.ID)
		}

		known[f.ID] = true
	}

	if len(known) == 0 || len(d.RecordSet) == 0 {
		return wrong("no distribution or no record set")
	}

	for _, set := range d.RecordSet {
		if set.ID == "" || len(set.Field) == 0 {
			return wrong("a record set without @id or fields")
		}

		for _, f := range set.Field {
			if f.ID == "" || f.Name == "" || !slices.Contains(dataTypes, f.DataType) {
				return wrong("field %q has no name, or a dataType that is not known", f.ID)
			}
			if !known[f.Source.FileObject.ID] || f.Source.Extract.Column == "" {
				return wrong("field %q has no source among the files", f.ID)
			}
		}
	}

	return nil
}

func (f *fileObject) check() error {
	if f.Type != "cr:FileObject" || f.ID == "" || f.Name == "" || f.EncodingFormat == "" {
		return wrong("file %q lacks @type, @id, name or encodingFormat", f.ID)
	}
	if f.ContentURL == "" || path.IsAbs(f.ContentURL) || path.Clean(f.ContentURL) != f.ContentURL || strings.HasPrefix(f.ContentURL, "..") ||
		strings.ContainsAny(f.ContentURL, `:\`) {
		return wrong("file %q: contentUrl is no path within the folder", f.ID)
	}
	if !sha256Form.MatchString(f.SHA256) {
		return wrong("file %q: no sha256", f.ID)
	}

	return nil
}

func wrong(format string, args ...any) error {
	return fmt.Errorf("%s: %s: %w", CroissantFile, fmt.Sprintf(format, args...), core.ErrVerify)
}
