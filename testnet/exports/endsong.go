package exports

import (
	"fmt"
	"iter"
	"time"
)

const endsongFolder = "MyData/"

// writeEndsongs writes extended streaming history in the form before 2024: endsong_0.json
// and so on, 21 keys.
func writeEndsongs(z *archive, p *person, info *Info) error {
	if err := z.file(endsongFolder+"ReadMeFirst.pdf", p.last, readMe); err != nil {
		return err
	}

	next, stop := iter.Pull(p.only(isAudio))
	defer stop()
	for chunk := range p.chunkYears() {
		if err := writeExtendedFile(
			z,
			p,
			fmt.Sprintf("%sendsong_%d.json", endsongFolder, chunk),
			info,
			next,
		); err != nil {
			return err
		}
	}

	videos, stopVideos := iter.Pull(p.only(func(r row) bool { return !isAudio(r) }))
	defer stopVideos()
	return writeExtendedFile(z, p, endsongFolder+"endvideo_0.json", info, videos)
}

// endsongRow writes a row with the account's name, address and browser in it.
func endsongRow(out *rowWriter, p *person, r row) error {
	out.begin()
	out.text("ts", r.ended.Format(time.RFC3339))
	out.text("username", p.pii.user)
	out.text("platform", p.pii.device)
	out.number("ms_played", int64(r.ms))
	out.text("conn_country", "ZZ")
	out.text("ip_addr_decrypted", p.pii.ip)
	out.text("user_agent_decrypted", "unknown")
	s := subjectOf(p, r)
	out.text("master_metadata_track_name", r.track.name)
	out.text("master_metadata_album_artist_name", r.artist)
	out.text("master_metadata_album_album_name", r.track.album)
	out.text("spotify_track_uri", s.trackURI)
	out.text("episode_name", s.episode)
	out.text("episode_show_name", s.show)
	out.text("spotify_episode_uri", s.episodeURI)
	out.text("reason_start", "clickrow")
	out.text("reason_end", reasonEnd(r))
	out.truth("shuffle", r.number%3 == 0)
	out.text("skipped", "") // null in those years
	out.truth("offline", false)
	out.number("offline_timestamp", r.ended.UnixMilli()-int64(r.ms))
	writePrivate(out, r)

	return out.end(isDouble(r))
}
