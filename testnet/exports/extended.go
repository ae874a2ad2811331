package exports

import (
	"fmt"
	"iter"
	"time"
)

const (
	extendedFolder = "Spotify Extended Streaming History/"
	extendedChunk  = 15_500 // rows a file, about 12.6 MB
)

// writeExtended writes extended streaming history in the form of 2026, with 23 keys.
func writeExtended(z *archive, p *person, info *Info) error {
	if p.fault == EndsongEra {
		return writeEndsongs(z, p, info)
	}

	if err := z.file(extendedFolder+"ReadMeFirst_ExtendedStreamingHistory.pdf", p.last, readMe); err != nil {
		return err
	}

	spans := p.chunkYears()
	next, stop := iter.Pull(p.only(isAudio))
	defer stop()
	for chunk, years := range spans {
		name := fmt.Sprintf("Streaming_History_Audio_%s_%d.json", years, chunk+p.firstFile())
		if err := writeExtendedFile(z, p, extendedFolder+name, info, next); err != nil {
			return err
		}
	}

	videos, stopVideos := iter.Pull(p.only(func(r row) bool { return !isAudio(r) }))
	defer stopVideos()
	name := "Streaming_History_Video_" + span(p.last.AddDate(-p.years, 0, 0), p.last) + ".json"
	return writeExtendedFile(z, p, extendedFolder+name, info, videos)
}

func isAudio(r row) bool { return !r.video }

// chunkYears plays the history once to find the years of each audio file, which are in
// its name.
func (p *person) chunkYears() []string {
	var spans []string
	var first, last time.Time
	rows := 0
	for r := range p.only(isAudio) {
		if rows == 0 {
			first = r.ended
		}

		last = r.ended
		if rows++; rows == extendedChunk {
			spans, rows = append(spans, span(first, last)), 0
		}
	}

	if rows > 0 {
		spans = append(spans, span(first, last))
	}
	return spans
}

func span(first, last time.Time) string {
	if first.Year() == last.Year() {
		return fmt.Sprint(first.Year())
	}
	return fmt.Sprintf("%d-%d", first.Year(), last.Year())
}

func writeExtendedFile(z *archive, p *person, name string, info *Info, next func() (row, bool)) error {
	w, err := z.create(name, p.last)
	if err != nil {
		return err
	}

	out := newRowWriter(w, ": ")
	for range extendedChunk {
		r, more := next()
		if !more {
			break
		}

		if err := extendedRow(out, p, r); err != nil {
			return err
		}
		if r.private {
			info.Private++
		}
	}

	info.Rows += out.rows
	return out.close()
}

func extendedRow(out *rowWriter, p *person, r row) error {
	if p.fault == EndsongEra {
		return endsongRow(out, p, r)
	}

	out.begin()
	out.text("ts", r.ended.Format(time.RFC3339))
	out.text("platform", platformOf(p, r))
	out.number("ms_played", int64(r.ms))
	out.text("conn_country", "ZZ")
	out.text("ip_addr", p.pii.ip)
	writeSubject(out, p, r)
	out.text("reason_start", "clickrow")
	out.text("reason_end", reasonEnd(r))
	out.truth("shuffle", r.number%3 == 0)
	out.truth("skipped", r.ms < 30_000)
	out.truth("offline", false)
	out.number("offline_timestamp", r.ended.Unix()-int64(r.ms)/1000)
	writePrivate(out, r)

	return out.end(isDouble(r))
}

// subject is the thing that a row is about, other than a track.
type subject struct{ episode, show, episodeURI, book, bookURI, chapterURI, chapter, trackURI string }

func subjectOf(p *person, r row) (s subject) {
	switch r.kind {
	case music:
		s.trackURI = r.track.uri
	case podcast:
		s.episode, s.show, s.episodeURI = episodeName(r.number), showName(r.number), "spotify:episode:"+trackID(r.number%300, 1)

	case audiobook:
		s.book, s.bookURI = "Faith and "+showName(r.number), "spotify:show:"+trackID(r.number%40, 2)
		s.chapter, s.chapterURI = "Chapter 1", "spotify:episode:"+trackID(r.number%40, 3)
	case local:
		s.trackURI = "spotify:local:" + p.pii.first + ":voice+memo:::61"

	case damaged:
	}

	return s
}

// writeSubject writes the ten members that describe the subject. Only those of the row's
// kind have values.
func writeSubject(out *rowWriter, p *person, r row) {
	s := subjectOf(p, r)
	out.text("master_metadata_track_name", r.track.name)
	out.text("master_metadata_album_artist_name", r.artist)
	out.text("master_metadata_album_album_name", r.track.album)
	out.text("spotify_track_uri", s.trackURI)
	out.text("episode_name", s.episode)
	out.text("episode_show_name", s.show)
	out.text("spotify_episode_uri", s.episodeURI)
	out.text("audiobook_title", s.book)
	out.text("audiobook_uri", s.bookURI)
	out.text("audiobook_chapter_uri", s.chapterURI)
	out.text("audiobook_chapter_title", s.chapter)
}

// writePrivate writes null for one private row in ten, like some exports.
func writePrivate(out *rowWriter, r row) {
	if r.private && r.number%10 == 0 {
		out.text("incognito_mode", "")
		return
	}
	out.truth("incognito_mode", r.private)
}

// platformOf returns the device's full name up to 2023 and its class since.
func platformOf(p *person, r row) string {
	if r.ended.Year() < 2024 {
		return p.pii.device
	}
	return "android"
}

func reasonEnd(r row) string {
	if r.ms < 30_000 {
		return "fwdbtn"
	}
	return "trackdone"
}
