package exports

import (
	"context"
	"fmt"
	"io"
	"slices"
)

// Fault is what is out of the ordinary about an export of a Population.
type Fault string

// The faults of a population, as they come in life.
const (
	Sound         Fault = "sound"
	WrongPackage  Fault = "wrong package"  // podcasts and account files, without music
	LogInstead    Fault = "technical log"  // the package that holds no history
	CutShort      Fault = "truncated"      // a download that broke off
	Reupload      Fault = "re-upload"      // the very archive of another contributor
	NearCopy      Fault = "near-copy"      // another contributor's history, a row in a hundred left out
	ZipBomb       Fault = "bomb"           // 32 MiB out of 32 KiB
	HandEdited    Fault = "hand-edited"    // no file 0, lengths in whole minutes
	EndsongEra    Fault = "endsong era"    // extended history as of 2021 to 2023, 21 keys
	NullClusters  Fault = "null clusters"  // rows in a row that lost what they were about
	MostlyPrivate Fault = "mostly private" // 95 of 100 sessions are private
)

// faults says how many of 1,000 exports have which fault; the rest is sound.
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

// Population is as many contributors as one likes, of whom some bring what they
// should not. Its i-th export depends on the generator and i alone; nothing is kept.
type Population struct{ Generator Generator }

// Fault says what is wrong with the i-th export. Of each thousand, from a multiple
// of 1,000 on, the same number have a fault.
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

// Original is whose history a re-upload or a near-copy is: the nearest sound one.
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

// Write streams the i-th export. It fails when w or ctx does.
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

// write writes a person's export after the fault has come over it.
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

// suffer makes a person's history what the fault makes of it.
func (p *person) suffer(fault Fault) {
	p.fault = fault
	if fault == EndsongEra || fault == MostlyPrivate || fault == NullClusters {
		p.pkg = Extended // the package in which it can be
	}
	if fault == MostlyPrivate {
		p.private = 950
	}
}

// inCluster reports whether the fault made a row lose what it was about.
func (p *person) inCluster(number int) bool {
	from := p.rows * 3 / 10
	return p.fault == NullClusters && number >= from && number < from+max(3, p.rows/50)
}

// leavesOut reports whether a near-copy lacks the row.
func (p *person) leavesOut(r row) bool {
	return p.fault == NearCopy && r.number%100 == 50 && r.number < p.rows-sureRows
}

// retouch gives a hand-edited row its round length.
func (p *person) retouch(r *row) {
	const minute = 60_000
	if p.fault == HandEdited && r.ms > 0 {
		r.ms = (r.ms + minute - 1) / minute * minute
	}
}

// firstFile is the number in the name of the first file of plays.
func (p *person) firstFile() int {
	if p.fault == HandEdited {
		return 1
	}
	return 0
}

// Faults lists all faults, sound exports first.
func Faults() []Fault {
	all := []Fault{Sound}
	for _, f := range faults {
		all = append(all, f.fault)
	}
	return slices.Clip(all)
}

// counted counts what is written.
type counted int64

func (c *counted) Write(b []byte) (int, error) {
	*c += counted(len(b))
	return len(b), nil
}

// cutShort passes on the first bytes and swallows the rest.
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
