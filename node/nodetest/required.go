package nodetest

import (
	"reflect"
	"slices"
	"strings"
	"testing"
)

// RequiresPorts checks that a constructor accepts complete options, and returns an error
// that names the port if any one is missing. A port is every interface, pointer,
// function, slice and string, except the optional fields.
func RequiresPorts[O, S any](t *testing.T, whole O, construct func(O) (S, error), optional ...string) {
	t.Helper()

	if _, err := construct(whole); err != nil {
		t.Fatalf("whole options: got %v, want no error", err)
	}

	ports := 0
	for _, field := range reflect.VisibleFields(reflect.TypeFor[O]()) {
		if !isPort(field) || slices.Contains(optional, field.Name) {
			continue
		}

		ports++

		lacking := whole
		reflect.ValueOf(&lacking).Elem().FieldByIndex(field.Index).SetZero()
		if _, err := construct(lacking); err == nil || !strings.Contains(err.Error(), field.Name) {
			t.Errorf("without %s: got %v, want an error that names it", field.Name, err)
		}
	}

	if ports == 0 {
		t.Errorf("%T has no port that is required", whole)
	}
}

func isPort(field reflect.StructField) bool {
	switch field.Type.Kind() {
	case reflect.Func, reflect.Interface, reflect.Pointer, reflect.Slice, reflect.String:
		return true
	default:
		return false
	}
}
