// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";

contract DatasetsSignTest is Fixture {
    Snapshot internal s;
    SnapshotId internal id;
    bytes32 internal digest;

    function setUp() public override {
        super.setUp();
        makeKey();
        leaves = Trees.equal(10, 1);
        s = nextSnapshot(createDataset());
        id = commitSnapshot(s);
        digest = SnapshotId.unwrap(id);
    }

    function test_RevertWhen_ThereIsNoSuchSnapshot() public {
        // when there is no such snapshot: it should revert with Datasets_UnknownSnapshot
        s.round += 1;
        SnapshotId other = datasets.snapshotId(s);
        bytes memory signatures = quorum(QUORUM, SnapshotId.unwrap(other));
        vm.expectRevert(abi.encodeWithSelector(IDatasets.Datasets_UnknownSnapshot.selector, other));
        datasets.sign(s, QUORUM, signatures);
    }

    function test_RevertWhen_AllSignersAreKnown() public {
        // when all the signers are known: it should revert with Datasets_NothingNew
        bytes memory signatures = quorum(0x5, digest);
        vm.expectRevert(abi.encodeWithSelector(IDatasets.Datasets_NothingNew.selector, id, 0x5));
        datasets.sign(s, 0x5, signatures);
        vm.expectRevert(abi.encodeWithSelector(IDatasets.Datasets_NothingNew.selector, id, 0));
        datasets.sign(s, 0, "");
    }

    function test_RevertWhen_ASignatureIsWrong() public {
        // when a signature is not the named member's: it should revert with Datasets_BadSignatures
        bytes memory others = sign(1, digest);
        vm.expectRevert(abi.encodeWithSelector(IDatasets.Datasets_BadSignatures.selector, id, 0x8));
        datasets.sign(s, 0x8, others);
        vm.expectRevert(abi.encodeWithSelector(IDatasets.Datasets_BadSignatures.selector, id, 1 << N));
        datasets.sign(s, 1 << N, others);
    }

    function test_F10_TheSenderOfASnapshotHidesNoSigner() public {
        // when all is well: it should add the signers and emit SnapshotSigned, for anyone
        bytes memory one = sign(1, digest);
        vm.expectEmit(address(datasets));
        emit IDatasets.SnapshotSigned(id, QUORUM | 0x2);
        vm.prank(anyone);
        datasets.sign(s, 0x2, one);
        datasets.sign(s, 0x9, quorum(0x9, digest));
        assertEq(datasets.snapshotOf(id).signers, ALL);
    }

    function test_ChangesNothingElse() public {
        // when all is well: it should change nothing else
        SnapshotRecord memory before = datasets.snapshotOf(id);
        datasets.sign(s, 0x2, sign(1, digest));
        SnapshotRecord memory after_ = datasets.snapshotOf(id);
        after_.signers = before.signers;
        assertEq(keccak256(abi.encode(after_)), keccak256(abi.encode(before)));
    }
}
