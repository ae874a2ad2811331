package exports

import (
	"context"
	"fmt"
	"io"
	"slices"
)

// Fault is an irregularity of an export in a Population.
type Fault string

// The faults of a population, as they occur in life.
const (
	Sound         Fault = "sound"
	WrongPackage  Fault = "wrong package"  // podcasts and account files, without music
	LogInstead    Fault = "technical log"  // the package without any history
	CutShort      Fault = "truncated"      // an interrupted download
	Reupload      Fault = "re-upload"      // a byte-identical archive of another contributor
	NearCopy      Fault = "near-copy"      // another contributor's history without one row in a hundred
	ZipBomb       Fault = "bomb"           // 32 MiB from 32 KiB
	HandEdited    Fault = "hand-edited"    // no file 0, durations in whole minutes
	EndsongEra    Fault = "endsong era"    // extended history as of 2021 to 2023, 21 keys
	NullClusters  Fault = "null clusters"  // consecutive rows that lost their subject
	MostlyPrivate Fault = "mostly private" // 95 of 100 sessions are private
)

// faults holds the number of exports in 1,000 with each fault. The others are sound.
var faults = []struct {
	fault    Fault
	perMille int
}{
	{WrongPackage, 5},
	{LogInstead, 5},
	{CutShort, 10},
	{Reupload, 10},
	{NearCopy, 10},
	{ZipBomb, 3},
	{HandEdited, 5},
	{EndsongEra, 20},
	{NullClusters, 20},
	{MostlyPrivate, 10},
}

// Population is an unlimited number of contributors, some with faulty exports. Its i-th
// export depends only on the generator and i; nothing is stored.
type Population struct{ Generator Generator }

// Fault returns the fault of the i-th export. Each thousand, beginning at a multiple of
// 1,000, has the same number of each fault.
func (p Population) Fault(i int) Fault {
	at := newRandom(p.Generator.Seed, i/1000, "faults").Perm(1000)[i%1000]
	for _, f := range faults {
		if at < f.perMille {
			return f.fault
		}
		at -= f.perMille
	}

	return Sound
}

// Original returns the contributor whose history a re-upload or a near-copy has: the
// nearest sound one.
func (p Population) Original(i int) int {
	for distance := 1; ; distance++ {
		if j := i - distance; j >= 0 && p.Fault(j) == Sound {
			return j
		}
		if j := i + distance; p.Fault(j) == Sound {
			return j
		}
	}
}

// Write streams the i-th export. It returns an error if w or ctx fails.
func (p Population) Write(ctx context.Context, i int, w io.Writer) (Info, error) {
	switch fault := p.Fault(i); fault {
	case WrongPackage:
		return p.hostile(i, PodcastsOnly, w)
	case LogInstead:
		return p.hostile(i, TechnicalLog, w)

	case ZipBomb:
		return p.hostile(i, pick(newRandom(p.Generator.Seed, i, "bomb"), []Hostility{Bomb, BombDescriptor, BombPadded}), w)
	case CutShort:
		var whole counted
		if _, err := p.Generator.Write(ctx, i, &whole); err != nil {
			return Info{}, err
		}
		return p.Generator.Write(ctx, i, &cutShort{w: w, left: int64(whole) * 2 / 3})

	case Reupload:
		return p.Generator.Write(ctx, p.Original(i), w)
	case NearCopy:
		return p.write(ctx, p.Original(i), fault, w)

	default:
		return p.write(ctx, i, fault, w)
	}
}

// write writes a person's export with the fault.
func (p Population) write(ctx context.Context, i int, fault Fault, w io.Writer) (Info, error) {
	someone := newPerson(p.Generator, i)
	someone.suffer(fault)
	return someone.write(ctx, w)
}

func (p Population) hostile(i int, kind Hostility, w io.Writer) (Info, error) {
	data, err := Hostile(kind)
	if err == nil {
		_, err = w.Write(data)
	}
	if err != nil {
		return Info{}, fmt.Errorf("write export %d: %w", i, err)
	}

	return Info{Index: i}, nil
}

// suffer applies the fault to a person's history.
func (p *person) suffer(fault Fault) {
	p.fault = fault
	if fault == EndsongEra || fault == MostlyPrivate || fault == NullClusters {
		p.pkg = Extended // the package in which the fault can occur
	}
	if fault == MostlyPrivate {
		p.private = 950
	}
}

// inCluster reports whether the fault removed a row's subject.
func (p *person) inCluster(number int) bool {
	from := p.rows * 3 / 10
	return p.fault == NullClusters && number >= from && number < from+max(3, p.rows/50)
}

// leavesOut reports whether a near-copy lacks the row.
func (p *person) leavesOut(r row) bool {
	return p.fault == NearCopy && r.number%100 == 50 && r.number < p.rows-sureRows
}

// retouch gives a hand-edited row its rounded duration.
func (p *person) retouch(r *row) {
	const minute = 60_000
	if p.fault == HandEdited && r.ms > 0 {
		r.ms = (r.ms + minute - 1) / minute * minute
	}
}

// firstFile returns the number in the name of the first file of plays.
func (p *person) firstFile() int {
	if p.fault == HandEdited {
		return 1
	}
	return 0
}

// Faults returns all faults, sound exports first.
func Faults() []Fault {
	all := []Fault{Sound}
	for _, f := range faults {
		all = append(all, f.fault)
	}
	return slices.Clip(all)
}

// counted counts the written bytes.
type counted int64

func (c *counted) Write(b []byte) (int, error) {
	*c += counted(len(b))
	return len(b), nil
}

// cutShort passes on the first bytes and drops the rest.
type cutShort struct {
	w    io.Writer
	left int64
}

func (c *cutShort) Write(b []byte) (int, error) {
	part := b[:min(int64(len(b)), c.left)]
	c.left -= int64(len(part))
	if _, err := c.w.Write(part); err != nil {
		return 0, err
	}
	return len(b), nil
}
