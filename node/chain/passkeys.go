package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/bindings/passkeyverifier"
	"github.com/tantieme/tantieme/node/chain/txs"
)

// DeployPasskeyVerifier creates a contract that judges answers of passkeys (ERC-7913), for
// a chain that has none, and returns its address. It is OpenZeppelin's; nobody owns it.
func (d *Deployer) DeployPasskeyVerifier(ctx context.Context) (common.Address, error) {
	code := common.FromHex(passkeyverifier.PasskeyVerifierMetaData.Bin)
	nonce, err := d.client.txs.Start(ctx, txs.Call{Purpose: PurposeDeploy, Data: code, Gas: creationGas(code)})
	if err != nil {
		return common.Address{}, fmt.Errorf("deploy the verifier of passkeys: %w", err)
	}

	receipt, err := d.client.txs.Finish(ctx, PurposeDeploy, nonce)
	if err != nil {
		return common.Address{}, fmt.Errorf("deploy the verifier of passkeys: %w", err)
	}

	return receipt.ContractAddress, nil
}
