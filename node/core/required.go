package core

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
)

// Ports holds the required values of a constructor, by the names of their options.
type Ports map[string]any

// Required returns an error that names the missing ports of a constructor: a nil
// interface, pointer, function, map or slice, or an empty string. what names the thing
// under construction.
func Required(what string, ports Ports) error {
	var missing []string
	for name, port := range ports {
		if isMissing(port) {
			missing = append(missing, name)
		}
	}

	if len(missing) == 0 {
		return nil
	}

	slices.Sort(missing)

	return fmt.Errorf("%s: required and missing in its options: %s", what, strings.Join(missing, ", "))
}

func isMissing(port any) bool {
	v := reflect.ValueOf(port)
	switch v.Kind() {
	case reflect.Invalid:
		return true
	case reflect.Func, reflect.Interface, reflect.Map, reflect.Pointer, reflect.Slice:
		return v.IsNil()

	case reflect.String:
		return v.Len() == 0
	default:
		return false
	}
}
