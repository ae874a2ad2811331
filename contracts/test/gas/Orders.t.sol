// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../payouts/OrderFixture.sol";

/// @notice Cheatcodes that forge has and forge-std does not know yet.
interface IEvmVersions {
    function setEvmVersion(string calldata evm) external;
}

/// @notice Gas of what accounts have done by signature, as in Pools.t.sol. The relayer and the vault have seen the token before.
contract OrdersGas is OrderFixture {
    uint32 internal constant CONTRIBUTORS = 10_000;
    uint64 internal constant SALE = 100_000e6;

    bytes32[][] internal levels;
    address internal verifier;

    function setUp() public override {
        super.setUp();
        deposit(5);
        dollar.mint(relayer, 1);
        verifier = deployCode("Verifiers.sol:PasskeyVerifier");
        open(owning(Trees.equal(CONTRIBUTORS, 1), person));
    }

    function open(Leaves memory leaves_) internal {
        makeSnapshot(leaves_);
        levels = Trees.sumLevels(leaves);
        deposit(SALE);
    }

    function proofOf(uint256 number) internal view override returns (bytes32[] memory) {
        return Trees.proofIn(levels, number, 0);
    }

    function measure(string memory step, uint256 items, uint256 limit) internal {
        uint256 gas_ = vm.snapshotGasLastCall("orders", step);
        assertLe(gas_ / items, limit, step);
    }

    function test_ClaimBySignature() public {
        claim(0);
        OrderLeaf[] memory items = only(orderLeaf());
        ClaimOrder memory order = claimOrder();
        relay(order, items, 2);
        measure("claim by signature, first order of an account, slot used", 1, 119_000);

        deposit(SALE);
        order.nonce = 8;
        relay(order, items, 2);
        measure("claim by signature again, with proof", 1, 84_600);
    }

    function test_ClaimManyBySignature() public {
        OrderLeaf[] memory items = new OrderLeaf[](10);
        for (uint256 i = 0; i < 10; ++i) {
            snapshot = SnapshotId.wrap(keccak256(abi.encode("snapshot", i)));
            deposit(SALE);
            items[i] = orderLeaf();
        }
        ClaimOrder memory order = claimOrder();
        relay(order, items, 2);
        measure("claim of 10 by signature, first order of an account", 10, 46_700);

        for (uint256 i = 0; i < 10; ++i) {
            snapshot = items[i].snapshot;
            deposit(SALE);
        }
        order.nonce = 8;
        relay(order, items, 2);
        measure("claim of 10 by signature, again", 10, 26_200);
    }

    function test_SetPayeeFor() public {
        claim(0);
        PayeeOrder memory order = payeeOrder();
        relay(order, only(orderLeaf()));
        measure("name a payee by signature, first order of an account, slot used", 1, 101_000);
    }

    function test_PasskeyUnderPrague() public {
        claimByPasskey("claim by a passkey's signature, first order, slot used, Prague", 372_000);
    }

    function test_PasskeyUnderOsaka() public {
        IEvmVersions(address(vm)).setEvmVersion("osaka");
        claimByPasskey("claim by a passkey's signature, first order, slot used, Osaka", 141_500);
    }

    function claimByPasskey(string memory step, uint256 limit) internal {
        bytes memory signer = Passkeys.signerOf(verifier, key);
        open(naming(owning(Trees.equal(CONTRIBUTORS, 1), Passkeys.accountOf(signer)), OWN, address(0)));
        claim(0);
        ClaimOrder memory order = claimOrder();
        bytes memory signature = Passkeys.wrap(signer, Passkeys.assertion(key, idOf(order)));
        relay(order, only(orderLeaf()), 2, signature);
        measure(step, 1, limit);
    }
}
