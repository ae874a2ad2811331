package config

// Shown is a configuration for programs: every setting and the source of its value.
// Passwords of URLs are removed.
type Shown struct {
	Schema   string                `json:"schema"`
	Settings map[string]ShownValue `json:"settings"` // by key
}

// ShownValue is one setting.
type ShownValue struct {
	Value  any    `json:"value"`
	Origin Origin `json:"origin"`
	Where  string `json:"where"` // the flag, variable or file
}

// Shown returns the configuration for programs.
func (l *Loaded) Shown() Shown {
	out := Shown{Schema: "tantieme/config/1", Settings: map[string]ShownValue{}}
	for _, v := range l.Values {
		out.Settings[v.Setting.Key] = ShownValue{v.Shown(), v.Origin, v.Where}
	}
	return out
}
