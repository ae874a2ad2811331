package store

import (
	"encoding/binary"

	"github.com/tantieme/tantieme/node/core"
)

// PutFinding stores that this node found a record faulty, durably. It refuses more than so
// many of a sale. It is idempotent.
func (s *Store) PutFinding(f core.Finding, most int) error {
	return s.updateSync(func(tx *Txn) error {
		at := key(kFinding, f.Sale[:], binary.BigEndian.AppendUint32(nil, f.Leaf))
		known, err := has(tx, at)
		if err != nil || known {
			return err
		}

		count := 0
		err = tx.keys(key(kFinding, f.Sale[:]), func([]byte) error {
			count++
			return nil
		})
		if err != nil {
			return err
		}
		if count >= most {
			return core.Refuse(core.ReasonFaultsFull, "%d records of the sale were found faulty, which is as many as the terms allow", count)
		}

		return put(tx, at, f)
	})
}

// Findings returns what this node found of a sale, ascending by leaf.
func (s *Store) Findings(sale core.SaleID) (found []core.Finding, err error) {
	err = s.view(func(tx *Txn) error {
		return scan(tx, key(kFinding, sale[:]), func(_ []byte, value func(any) error) error {
			var f core.Finding
			err := value(&f)
			found = append(found, f)
			return err
		})
	})

	return found, err
}

// DropFindings forgets what this node found of a sale. It is idempotent.
func (s *Store) DropFindings(sale core.SaleID) error {
	found, err := s.Findings(sale)
	if err != nil || len(found) == 0 {
		return err
	}

	return s.update(func(tx *Txn) error {
		for _, f := range found {
			if err := tx.delete(key(kFinding, f.Sale[:], binary.BigEndian.AppendUint32(nil, f.Leaf))); err != nil {
				return err
			}
		}
		return nil
	})
}
