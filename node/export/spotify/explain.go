package spotify

import (
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/tantieme/tantieme/node/export"
)

const hintExtended = "Ask for 'Extended streaming history' (Settings > Privacy) and give that ZIP."

// clue is a pattern of entries' names and what it reveals about a package without music.
type clue struct {
	pattern *regexp.Regexp // for the whole name, in lower case
	refused export.Refused
}

// logClue shows the technical log, no file of which is opened.
var logClue = clue{
	regexp.MustCompile(`technical ?log ?information|/?(cardetectionevent|deviceidentifier|connectdevicediscovered|userauthenticationsuccess)[^/]*\.json$`),
	export.Refused{
		Code:     export.CodeTechnicalLog,
		Sentence: "This is Spotify's technical log, which holds no music history.",
		Hint:     hintExtended,
	},
}

// clues are in descending order of certainty.
var clues = []clue{
	logClue,
	{
		regexp.MustCompile(`(^|/)streaminghistory_(podcast|audiobook|video)_\d+\.json$`),
		export.Refused{
			Code:     export.CodeNoMusic,
			Sentence: "This export holds podcasts or audiobooks and no music; those are never read.",
			Hint:     hintExtended,
		},
	},
	{
		regexp.MustCompile(`(^|/)(userdata|identity|yourlibrary|playlist1)\.json$|(^|/)spotify account data/|(^|/)spotify extended streaming history/`),
		export.Refused{
			Code:     export.CodeNoMusic,
			Sentence: "This is an export of Spotify's without any listening history.",
			Hint:     hintExtended,
		},
	},
}

// Explain implements export.Adapter.
func (Adapter) Explain(names []string) *export.Refused {
	for _, clue := range clues {
		if slices.ContainsFunc(names, clue.matches) {
			refused := clue.refused
			return &refused
		}
	}

	return nil
}

func (c clue) matches(name string) bool {
	name = strings.ToLower(strings.ReplaceAll(name, `\`, "/"))
	return c.pattern.MatchString(name) && !strings.HasPrefix(path.Base(name), "._")
}
