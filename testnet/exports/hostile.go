package exports

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"context"
	"fmt"
	"hash/crc32"
	"io"
)

// Hostility is a way in which an archive is malformed or malicious.
type Hostility string

// The hostile archives, each with the code with which it has to be refused.
const (
	NotZip         Hostility = "not_zip"
	Truncated      Hostility = "truncated"       // cut after two thirds
	Corrupted      Hostility = "corrupted"       // one byte of the rows is changed
	Bomb           Hostility = "bomb"            // 32 MiB from 32 KiB, as declared
	BombDescriptor Hostility = "bomb_descriptor" // the same, sizes behind the data only
	BombPadded     Hostility = "bomb_padded"     // the same, made to look well compressed by trailing noise
	ManyEntries    Hostility = "many_entries"
	LongDirectory  Hostility = "long_directory" // more records than a directory may hold bytes
	Traversal      Hostility = "traversal"
	SizeLie        Hostility = "size_lie"   // longer than declared
	SizeShort      Hostility = "size_short" // shorter than it says
	TechnicalLog   Hostility = "technical_log"
	PodcastsOnly   Hostility = "podcasts_only"
	NestedBomb     Hostility = "nested_bomb" // ZIPs within a ZIP that take 80 MiB once inflated
	NestedDeep     Hostility = "nested_deep" // a ZIP in a ZIP in a ZIP
)

const (
	nestedZIPs = 5
	nestedSize = 16 << 20
)

var hostile = map[Hostility]struct {
	code  string
	build func() ([]byte, error)
}{
	NotZip:         {"not_zip", func() ([]byte, error) { return []byte("Rar!\x1a\x07\x00 not a ZIP"), nil }},
	Truncated:      {"truncated", buildTruncated},
	Corrupted:      {"truncated", buildCorrupted},
	Bomb:           {"bomb", buildBomb},
	BombDescriptor: {"bomb", buildBombDescriptor},
	BombPadded:     {"bomb", buildBombPadded},
	ManyEntries:    {"bomb", func() ([]byte, error) { return buildMany(501) }},
	LongDirectory:  {"bomb", func() ([]byte, error) { return buildMany(40_000) }},
	Traversal:      {"traversal", func() ([]byte, error) { return zipOf("../../etc/"+musicFile, oneRow) }},
	SizeLie:        {"size_lie", func() ([]byte, error) { return buildSizeLie(-5) }},
	SizeShort:      {"size_lie", func() ([]byte, error) { return buildSizeLie(+5) }},
	TechnicalLog:   {"technical_log", buildTechnicalLog},
	PodcastsOnly:   {"no_music", buildPodcastsOnly},
	NestedBomb:     {"bomb", buildNestedBomb},
	NestedDeep:     {"no_music", buildNestedDeep},
}

// Hostilities returns all kinds, each with the code of its refusal.
func Hostilities() map[Hostility]string {
	codes := make(map[Hostility]string, len(hostile))
	for kind, h := range hostile {
		codes[kind] = h.code
	}
	return codes
}

// Hostile builds an archive of a kind. Each call returns the same bytes.
func Hostile(kind Hostility) ([]byte, error) {
	h, known := hostile[kind]
	if !known {
		return nil, fmt.Errorf("build hostile archive: no kind %q", kind)
	}
	return h.build()
}

const (
	musicFile = "StreamingHistory_music_0.json"
	oneRow    = `[ { "endTime" : "2026-05-06 18:43", "artistName" : "Example", "trackName" : "One", "msPlayed" : 180000 } ]`
	bombSize  = 32 << 20
)

func zipOf(names ...string) ([]byte, error) {
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	for i := 0; i+1 < len(names); i += 2 {
		w, err := z.Create(names[i])
		if err != nil {
			return nil, err
		}

		if _, err := io.WriteString(w, names[i+1]); err != nil {
			return nil, err
		}
	}

	err := z.Close()
	return buf.Bytes(), err
}

func small() ([]byte, error) {
	var buf bytes.Buffer
	_, err := Generator{Seed: 1, Percent: 1}.Write(context.Background(), Newcomer, &buf)
	return buf.Bytes(), err
}

func buildTruncated() ([]byte, error) {
	whole, err := small()
	return whole[:len(whole)*2/3], err
}

// buildCorrupted flips one bit in the middle of the rows' deflated bytes.
func buildCorrupted() ([]byte, error) {
	whole, err := small()
	if err != nil {
		return nil, err
	}

	at := bytes.Index(whole, []byte(musicFile))
	whole[at+len(musicFile)+200] ^= 0x10
	return whole, nil
}

// bombed deflates a list that opens and then contains only blanks.
func bombed() (deflated []byte, sum uint32, err error) {
	plain := append([]byte("["), bytes.Repeat([]byte(" "), bombSize-1)...)
	var buf bytes.Buffer
	w, err := flate.NewWriter(&buf, flate.BestCompression)
	if err != nil {
		return nil, 0, err
	}

	if _, err = w.Write(plain); err == nil {
		err = w.Close()
	}
	return buf.Bytes(), crc32.ChecksumIEEE(plain), err
}

func buildBomb() ([]byte, error) {
	deflated, sum, err := bombed()
	if err != nil {
		return nil, err
	}
	return rawZip(zip.FileHeader{CRC32: sum, UncompressedSize64: bombSize}, deflated)
}

func buildBombDescriptor() ([]byte, error) {
	deflated, sum, err := bombed()
	if err != nil {
		return nil, err
	}

	return rawZip(zip.FileHeader{
		CRC32:              sum,
		UncompressedSize64: bombSize,
		Flags:              0x8,
	}, deflated)
}

func buildBombPadded() ([]byte, error) {
	deflated, sum, err := bombed()
	if err != nil {
		return nil, err
	}

	noise := make([]byte, bombSize/50)
	r := newRandom(0, 0, "noise")
	for i := range noise {
		noise[i] = byte(r.Uint32())
	}

	return rawZip(zip.FileHeader{CRC32: sum, UncompressedSize64: bombSize}, append(deflated, noise...))
}

func buildMany(n int) ([]byte, error) {
	names := make([]string, 0, 2*n)
	for i := range n {
		names = append(names, fmt.Sprintf("file-%05d-%040d.json", i, i), "")
	}
	return zipOf(names...)
}

func buildSizeLie(by int) ([]byte, error) {
	return rawZip(zip.FileHeader{
		Method:             zip.Store,
		CRC32:              crc32.ChecksumIEEE([]byte(oneRow)),
		UncompressedSize64: uint64(len(oneRow) + by),
	}, []byte(oneRow))
}

// rawZip writes one entry with any header.
func rawZip(header zip.FileHeader, content []byte) ([]byte, error) {
	header.Name = musicFile
	header.CompressedSize64 = uint64(len(content))
	if header.UncompressedSize64 == bombSize {
		header.Method = zip.Deflate
	}

	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	w, err := z.CreateRaw(&header)
	if err == nil {
		_, err = w.Write(content)
	}
	if err == nil {
		err = z.Close()
	}

	return buf.Bytes(), err
}

func buildTechnicalLog() ([]byte, error) {
	const folder = "Spotify Technical Log Information/"
	row := `[ { "context_time" : 1700000000000, "context_device_model" : "EX-0001", "message_id" : "x" } ]`
	return zipOf(
		folder+"ReadMeFirst_TechnicalLogInformation.pdf", readMe,
		folder+"CarDetectionEvent.json", row,
		folder+"DeviceIdentifier.json", row,
	)
}

func buildPodcastsOnly() ([]byte, error) {
	row := `[ { "endTime" : "2026-05-06 18:43", "podcastName" : "Show", "episodeName" : "One", "msPlayed" : 180000 } ]`
	return zipOf(accountFolder+"StreamingHistory_podcast_0.json", row, accountFolder+"Userdata.json", "{}")
}

// buildNestedBomb deflates whole ZIPs, each within the limits, that together would exceed
// any memory.
func buildNestedBomb() ([]byte, error) {
	noise := make([]byte, 64<<10)
	r := newRandom(0, 0, "nested")
	for i := range noise {
		noise[i] = byte(r.Uint32())
	}

	plain := bytes.Repeat(append(bytes.Repeat([]byte(" "), 448<<10), noise...), nestedSize/(512<<10))
	inner, err := rawZip(zip.FileHeader{
		Method:             zip.Store,
		CRC32:              crc32.ChecksumIEEE(plain),
		UncompressedSize64: uint64(len(plain)),
	}, plain)
	if err != nil {
		return nil, err
	}

	var names []string
	for i := range nestedZIPs {
		names = append(names, fmt.Sprintf("my_data_%d.zip", i), string(inner))
	}

	return zipOf(names...)
}

func buildNestedDeep() ([]byte, error) {
	data, err := zipOf(musicFile, oneRow)
	for range 2 {
		if err == nil {
			data, err = zipOf("my_data.zip", string(data))
		}
	}

	return data, err
}
