package custody

import (
	"errors"
	"fmt"

	"github.com/tantieme/tantieme/node/core"
)

// CheckSecrets compares this member's secrets with what is public of them. A share that is
// missing, damaged or another member's is computed anew from the dealings on chain; CheckSecrets
// then returns repaired. The error names what is damaged and the way back. Before the
// first final key there is nothing to check.
func (k *Keys) CheckSecrets() (repaired bool, err error) {
	final, err := k.store.GroupKey()
	if errors.Is(err, core.ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, err
	}

	_, err = k.share(final.Epoch)
	if err != nil {
		if err = k.restoreShare(final, err); err == nil {
			repaired = true
		}
	}

	_, prf := k.prfKey(final.Epoch)

	return repaired, errors.Join(err, prf, k.checkEncryption())
}

// checkEncryption reads the encryption key of the last ceremony, from which a damaged
// share is computed anew.
func (k *Keys) checkEncryption() error {
	ceremony, err := k.store.Ceremony()
	if err == nil {
		_, err = k.ring.Get(encryptionName(ceremony.Epoch, ceremony.Attempt))
	}
	if errors.Is(err, core.ErrNotFound) {
		return nil // none was made, or it is erased
	}

	return err
}

// restoreShare computes the share of the final key anew. It returns the cause if the
// dealings do not give the share, and puts nothing into the keyring then.
func (k *Keys) restoreShare(final core.GroupKey, cause error) error {
	ceremony, err := k.store.Ceremony()
	if err == nil && ceremony.Epoch != final.Epoch {
		err = fmt.Errorf("the dealings are those of epoch %d: %w", ceremony.Epoch, core.ErrNotFound)
	}

	if err == nil {
		_, err = k.Conclude(ceremony)
	}
	if err == nil {
		_, err = k.share(final.Epoch)
	}
	if err != nil {
		return errors.Join(cause, fmt.Errorf("the dealings do not give the share again: %w", err))
	}

	return nil
}
