package custody

import "github.com/tantieme/tantieme/node/core"

// Terms returns the datasets and the committee's key as of the newest final block.
type Terms interface {
	Dataset(id core.DatasetID) (core.Terms, error)
	GroupKey() (core.GroupKey, error)
}

// Manifests derives from a dataset's terms what its payloads have in common. All fields
// are required. It is safe for concurrent use.
type Manifests struct {
	Store  Terms
	Domain core.Domain
	Seals  *Seals
}

// PayloadSize returns the length of every payload of a dataset, in bytes.
func (m Manifests) PayloadSize(id core.DatasetID) (int, error) {
	terms, err := m.Store.Dataset(id)
	if err != nil {
		return 0, err
	}

	return m.Seals.PayloadSize(terms.Schema)
}

// Describe makes a dataset's manifest, except for the fields that follow from the items.
func (m Manifests) Describe(dataset core.DatasetID, terms core.Terms) (core.Manifest, error) {
	key, err := m.Store.GroupKey()
	if err != nil {
		return core.Manifest{}, err
	}

	size, err := m.Seals.PayloadSize(terms.Schema)
	if err != nil {
		return core.Manifest{}, err
	}

	return core.NewManifest(m.Domain, key.KeyID, dataset, terms, size), nil
}
