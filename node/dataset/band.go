package dataset

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/tantieme/tantieme/node/slice"
)

// bounds returns the least and the greatest number of plays in a band, such as 10-29, 100+
// or 0. most is nil for a band without an upper end. Schemas define their bands, so a text
// that is none is a bug.
func bounds(band slice.Band) (least int32, most *int32) {
	text := string(band)
	if from, open := strings.CutSuffix(text, "+"); open {
		return number(from), nil
	}

	from, to, ranged := strings.Cut(text, "-")
	if !ranged {
		to = from
	}

	end := number(to)
	return number(from), &end
}

func number(digits string) int32 {
	n, err := strconv.ParseInt(digits, 10, 32)
	if err != nil {
		panic(fmt.Sprintf("dataset: a band that is none: %v", err))
	}
	return int32(n)
}

// bandRow is a band of the card's table, in its order.
type bandRow struct {
	Band, Min, Max string
}

// bandsOf returns the bands of a schema, the lowest first.
func bandsOf(schema *slice.Schema) (rows []bandRow) {
	var longest []string
	for _, field := range schema.Fields {
		if len(field.Values) > len(longest) {
			longest = field.Values
		}
	}

	for _, band := range longest {
		least, most := bounds(slice.Band(band))
		row := bandRow{Band: band, Min: strconv.Itoa(int(least)), Max: "none: null"}
		if most != nil {
			row.Max = strconv.Itoa(int(*most))
		}
		rows = append(rows, row)
	}

	return rows
}
