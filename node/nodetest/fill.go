package nodetest

import (
	"fmt"
	"math/big"
	"reflect"
	"time"
)

// Filled returns a value with a different value in every field, the same in every run.
// Samples that start from it hold new fields too, so that a conversion which forgets one
// fails. T must hold exported fields only, of the kinds that records have.
func Filled[T any]() (value T) {
	next := 0
	fill(reflect.ValueOf(&value).Elem(), &next)
	return value
}

// Fill sets every field below v as Filled does, for types that only reflection knows.
func Fill(v reflect.Value) {
	next := 0
	fill(v, &next)
}

// fill sets v, and counts up next for each value in the order of the fields.
func fill(v reflect.Value, next *int) {
	*next++
	switch v.Interface().(type) {
	case time.Time:
		v.Set(reflect.ValueOf(time.Unix(int64(1_700_000_000+*next), 0).UTC()))
		return
	case *big.Int:
		v.Set(reflect.ValueOf(big.NewInt(int64(*next))))
		return
	}

	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i), next)
		}

	case reflect.Array:
		for i := range v.Len() {
			fill(v.Index(i), next)
		}

	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(v.Index(0), next)

	case reflect.Map:
		key := reflect.New(v.Type().Key()).Elem()
		value := reflect.New(v.Type().Elem()).Elem()
		fill(key, next)
		fill(value, next)
		v.Set(reflect.MakeMap(v.Type()))
		v.SetMapIndex(key, value)

	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), next)

	default:
		fillScalar(v, *next)
	}
}

func fillScalar(v reflect.Value, n int) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(fmt.Sprintf("text %d", n))
	case reflect.Bool:
		v.SetBool(true)

	case reflect.Int, reflect.Int64:
		v.SetInt(int64(n))
	case reflect.Uint8:
		v.SetUint(uint64(n % 256))

	case reflect.Uint16, reflect.Uint32, reflect.Uint64:
		v.SetUint(uint64(n))

	default:
		panic("a record has a field of kind " + v.Kind().String())
	}
}

// Unfilled returns the names of the fields of a record that hold no value.
func Unfilled(record any) (names []string) {
	v := reflect.ValueOf(record)
	for i := range v.NumField() {
		if v.Field(i).IsZero() {
			names = append(names, v.Type().Field(i).Name)
		}
	}

	return names
}
