package main

import (
	"errors"
	"io/fs"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/wallet"
)

// ownAccounts returns the accounts of a contributor's data folder: that of its keystore,
// and those that have signed a consent of its outbox.
func ownAccounts(c *config.Config, drafts []*contributor.Draft) (accounts []common.Address, err error) {
	account, err := wallet.Address(c.Account.Key)
	switch {
	case err == nil:
		accounts = append(accounts, account)
	case !errors.Is(err, fs.ErrNotExist):
		return nil, err
	}

	for _, d := range drafts {
		if !slices.Contains(accounts, d.Account) {
			accounts = append(accounts, d.Account)
		}
	}

	return accounts, nil
}
