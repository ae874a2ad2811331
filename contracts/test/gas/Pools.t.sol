// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../payouts/PoolFixture.sol";
import {OddToken} from "../support/tokens/OddToken.sol";

/// @notice Gas of claims and pushes as whole transactions: every call below runs as a transaction of its own (isolate = true), with
/// 21,000, calldata, cold slots and refunds. Figures are kept in snapshots/pools.json and stand in README.md, with the aims
/// that the limits are. README.md also says why later claims are above theirs.
contract PoolsGas is PoolFixture {
    uint32 internal constant CONTRIBUTORS = 10_000;
    uint64 internal constant SALE = 100_000e6;

    /// @dev Levels of the tree, kept because a proof each time would build all of them.
    bytes32[][] internal levels;

    function setUp() public override {
        super.setUp();
        // The vault and the token have seen another pool.
        makeSnapshot(Trees.equal(3, 1));
        deposit(3);
        makeSnapshot(Trees.equal(CONTRIBUTORS, 1));
        levels = Trees.sumLevels(leaves);
    }

    function measure(string memory step, uint256 items, uint256 limit) internal {
        uint256 gas_ = vm.snapshotGasLastCall("pools", step);
        assertLe(gas_ / items, limit, step);
    }

    function proofOf(uint256 number) internal view override returns (bytes32[] memory) {
        return Trees.proofIn(levels, number, 0);
    }

    function test_Claim() public {
        deposit(SALE);
        claim(4000);
        measure("claim, slot new", 1, 90_200);
        claim(4001);
        measure("claim, slot used", 1, 73_100);
        push(3);
        claim(4002);
        claim(3 * 128 - 1);
        deposit(SALE);
        claim(4000);
        measure("claim again with proof", 1, 56_000);
    }

    function test_ClaimInAPushedGroup() public {
        deposit(SALE);
        push(31);
        deposit(SALE);
        claim(4000);
        measure("claim, slot new, group pushed before", 1, 80_000);
    }

    function test_Registered() public {
        deposit(SALE);
        claim(4000);
        register(4001);
        measure("register with a first claim, slot used", 1, 99_500);
        deposit(SALE);
        claimAgain(4001);
        measure("claim again, registered", 1, 47_600);
    }

    function test_Payees() public {
        makeSnapshot(naming(Trees.equal(CONTRIBUTORS, 1), 4001, makeAddr("payee")));
        levels = Trees.sumLevels(leaves);
        deposit(SALE);
        claim(4000);
        LeafProof memory proof = leafProof(4001);
        vm.prank(anyone);
        payouts.claimFor(proof);
        measure("claim for a leaf that names a payee, slot used", 1, 75_100);
        setPayee(4002, makeAddr("another"));
        measure("name a payee, slot used", 1, 70_000);
    }

    function test_ClaimMany() public {
        Claim[] memory claims = new Claim[](10);
        for (uint256 i = 0; i < 10; ++i) {
            snapshot = SnapshotId.wrap(keccak256(abi.encode("snapshot", i)));
            claims[i] = Claim(snapshot, leafOf(4000), proofOf(4000));
            deposit(SALE);
        }
        vm.prank(leaves.accounts[4000]);
        payouts.claimMany(dollar, claims);
        measure("claimMany of 10, first", 10, 42_500);

        for (uint256 i = 0; i < 10; ++i) {
            snapshot = claims[i].snapshot;
            deposit(SALE);
        }
        vm.prank(leaves.accounts[4000]);
        payouts.claimMany(dollar, claims);
        measure("claimMany of 10, again", 10, 23_600);
    }

    /// @dev The same steps without a tip are in {test_Payees} and {test_Push}.
    function test_Tips() public {
        tipBps = 200;
        dollar.mint(anyone, 1);
        deposit(SALE);
        claim(4000);
        LeafProof memory proof = leafProof(4001);
        vm.prank(anyone);
        payouts.claimFor(proof);
        measure("claim for another with a tip, slot used", 1, 84_900);
        dollar.mint(address(this), 1);
        push(3);
        measure("push of 128 with tips, new balances", 128, 27_000);
        deposit(SALE);
        push(3);
        measure("push of 128 with tips, existing balances", 128, 9750);
    }

    function test_Push() public {
        deposit(SALE);
        push(3);
        measure("push of 128, new balances", 128, 26_900);
        deposit(SALE);
        push(3);
        measure("push of 128, existing balances", 128, 9650);
    }

    /// @dev I-4: the worst that recipients can do still fits into a transaction (EIP-7825).
    function test_PushOfHostileRecipients() public {
        OddToken token = new OddToken();
        useToken(token);
        deposit(SALE);
        for (uint256 i = 3 * 128; i < 4 * 128 - 1; ++i) {
            token.setMood(leaves.accounts[i], OddToken.Mood.BurnsGas);
        }
        push(3);
        measure("push of 128, of which 127 burn all they are given", 1, 1 << 24);
    }

    function test_PushOfStepWeights() public {
        Leaves memory leaves_ = Trees.equal(CONTRIBUTORS, 1);
        for (uint256 i = 0; i < CONTRIBUTORS; ++i) {
            leaves_.weights[i] = uint64([1, 2, 3, 5, 8][uint256(keccak256(abi.encode(i))) % 5]);
        }
        makeSnapshot(leaves_);
        levels = Trees.sumLevels(leaves);
        deposit(SALE);
        push(3);
        measure("push of 128 of mixed weights, new balances", 128, 27_100);
    }
}
