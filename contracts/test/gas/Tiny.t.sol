// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";

contract TinyGas is Fixture {
    function test_Tiny() public {
        makeKey();
        SnapshotId id = snapshotOnSale(3);
        Offer memory o = defaultOffer(id);
        settledSale(o);
        o.salt = "second";
        o.deadline = uint64(vm.getBlockTimestamp()) + 1 hours;
        settledSale(o);
        bytes32 digest = batchDigest(1, 3, "root", 1000, "data");
        anchors.anchor({epoch: 1, number: 1, round: 3, root: "root", count: 1000, dataHash: "data", signers: QUORUM, signatures: quorum(QUORUM, digest)});
    }
}
