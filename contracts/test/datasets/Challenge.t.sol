// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";
import {Contained, IChallenges, Offence} from "src/interfaces/IChallenges.sol";
import {LeafProof} from "src/interfaces/IPayouts.sol";

contract DatasetsChallengeTest is Fixture {
    bytes32 internal constant CONSENT_TYPE = keccak256(
        "Consent(string name,bytes32 dataset,address founder,Purpose[] purposes,uint64 expires,address token,"
        "uint128 floorPrice,Split split,address payee,Readers readers,bytes32 contribution,bytes32 tag,uint64 weight,"
        "Evidence evidence,uint64 version,bytes32 replaces)Evidence(string kind,bytes32 digest)"
        "Purpose(string dpv,string pdpp)Readers(uint8 threshold,address[] members)"
        "Split(uint16 potBps,uint16 treasuryBps,uint16 tipBps,uint16 coverBps,address treasury)"
    );
    uint64 internal constant VERSION = 4;

    DatasetId internal dataset;
    Snapshot internal s;
    SnapshotId internal id;

    function setUp() public override {
        super.setUp();
        makeKey();
        dataset = createDataset();
        leaves = Trees.equal(4, 1);
    }

    /// @dev Members sign whatever {leaves} and {contained} are.
    function freeze(Contained memory c) internal {
        s = nextSnapshot(dataset);
        s.contributionRoot = rootOf(c);
        id = commitSnapshot(s);
        skip(10);
    }

    // ------------------------------------------------------------------------------------------------ contributions

    function contained() internal view returns (Contained memory c) {
        (c.account, c.salt) = (leaves.accounts[2], "salt of 16 bytes");
        for (uint256 i = 0; i < 16; ++i) {
            c.consent[i] = keccak256(abi.encode("member", i));
        }
        c.consent[1] = DatasetId.unwrap(dataset);
        c.consent[11] = tagOf(c.account, c.salt);
        c.consent[14] = bytes32(uint256(VERSION));
        (c.contribution, c.keyPoint) = ("contribution", filled(96));
        (c.payloadDigest, c.headerHash, c.weight, c.number) = ("payload", "header", 1, 2);
        c.siblings = new bytes32[](2);
        (c.siblings[0], c.siblings[1]) = ("neighbour", "left");
    }

    function tagOf(address account, bytes16 salt) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(hex"000f", "tantieme/v1/tag", hex"00000014", account, hex"00000010", salt));
    }

    function rootOf(Contained memory c) internal view returns (bytes32) {
        bytes32 consentDigest = typed(address(datasets), keccak256(abi.encode(CONSENT_TYPE, c.consent)));
        bytes memory head = abi.encodePacked(hex"01", c.contribution, c.keyPoint, c.payloadDigest, c.headerHash);
        bytes32 leaf = keccak256(bytes.concat(head, consentDigest, bytes8(c.weight)));
        leaf = keccak256(abi.encodePacked(hex"10", leaf, c.siblings[0]));
        return keccak256(abi.encodePacked(hex"10", c.siblings[1], leaf));
    }

    /// @dev A retraction, and enough blocks for the next snapshot to be of.
    function retract(uint64 minVersion) internal {
        vm.prank(leaves.accounts[2]);
        datasets.retract(dataset, minVersion);
        vm.roll(vm.getBlockNumber() + 5);
    }

    function expectNoOffence(Contained memory c) internal {
        freeze(c);
        vm.expectRevert(abi.encodeWithSelector(IChallenges.Datasets_NoOffence.selector, id, Offence.Retracted));
        datasets.challengeRetracted(s, c);
        skip(1 hours);
    }

    function test_RevertWhen_TheContributionIsNotContained() public {
        // when the contribution is not in the snapshot: it should revert with Datasets_NotContained
        retract(VERSION + 1);
        freeze(contained());
        for (uint256 i = 0; i < 6; ++i) {
            Contained memory c = contained();
            if (i == 0) c.weight = 2;
            if (i == 1) c.consent[14] = bytes32(uint256(VERSION - 1));
            if (i == 2) c.number = 3;
            if (i == 3) c.number = 6;
            if (i == 4) c.siblings = new bytes32[](1);
            if (i == 5) c.keyPoint = filled(95);
            vm.expectRevert(abi.encodeWithSelector(IChallenges.Datasets_NotContained.selector, id));
            datasets.challengeRetracted(s, c);
        }
    }

    function test_RevertWhen_ThereIsNoSuchSnapshot() public {
        // when there is no such snapshot: it should revert with Datasets_UnknownSnapshot
        retract(VERSION + 1);
        freeze(contained());
        s.number = 9;
        SnapshotId none = datasets.snapshotId(s);
        vm.expectRevert(abi.encodeWithSelector(IDatasets.Datasets_UnknownSnapshot.selector, none));
        datasets.challengeRetracted(s, contained());
    }

    function test_RevertWhen_NothingWasRetractedInTime() public {
        // when the contribution is another account's, of another dataset, of a version that stays, or was retracted after asOf: it should revert with Datasets_NoOffence
        expectNoOffence(contained());
        retract(VERSION);
        expectNoOffence(contained());

        freeze(contained());
        retract(VERSION + 1);
        vm.expectRevert(abi.encodeWithSelector(IChallenges.Datasets_NoOffence.selector, id, Offence.Retracted));
        datasets.challengeRetracted(s, contained());
        skip(1 hours);

        Contained memory c = contained();
        c.salt = "another salt";
        expectNoOffence(c);
        c = contained();
        c.consent[1] = "another dataset";
        expectNoOffence(c);
    }

    /// @dev The account that left tries to pass a record off as its own: the tag is a hash of its maker's account.
    function test_RevertWhen_AnotherAccountLeft() public {
        // when the contribution is another account's, of another dataset, of a version that stays, or was retracted after asOf: it should revert with Datasets_NoOffence
        vm.prank(anyone);
        datasets.retract(dataset, type(uint64).max);
        vm.roll(vm.getBlockNumber() + 5);
        Contained memory c = contained();
        freeze(c);
        c.account = anyone;
        vm.expectRevert(abi.encodeWithSelector(IChallenges.Datasets_NoOffence.selector, id, Offence.Retracted));
        datasets.challengeRetracted(s, c);
    }

    function test_ConvictsOfARetractedContribution() public {
        // when all is well: it should convict the snapshot
        retract(VERSION + 1);
        freeze(contained());
        vm.expectEmit(address(datasets));
        emit IChallenges.SnapshotConvicted(id, Offence.Retracted, QUORUM);
        vm.prank(anyone);
        datasets.challengeRetracted(s, contained());
        assertTrue(datasets.snapshotOf(id).convicted, "convicted");
    }

    // ------------------------------------------------------------------------------------------------ sum leaves

    function proofOf(uint32 number) internal view returns (LeafProof memory proof) {
        (proof.snapshot, proof.token) = (id, dollar);
        (proof.leaf, proof.account) = (leafOf(number), leaves.accounts[number]);
        proof.siblings = Trees.sumProof(leaves, number);
    }

    /// @dev The terms allow weight 1, and one leaf has 2, which the total of others hides.
    function freezeHeavy() internal {
        (leaves.weights[0], leaves.weights[1]) = (2, 0);
        freeze(contained());
    }

    function freezeDoubled() internal {
        leaves.accounts[3] = leaves.accounts[1];
        freeze(contained());
    }

    function test_RevertWhen_TheLeafIsNotContained() public {
        // when the leaf is not in the snapshot: it should revert with Datasets_NotContained
        freezeHeavy();
        LeafProof memory proof = proofOf(0);
        proof.account = anyone;
        vm.expectRevert(abi.encodeWithSelector(IChallenges.Datasets_NotContained.selector, id));
        datasets.challengeWeight(proof);

        proof = proofOf(0);
        proof.snapshot = SnapshotId.wrap("none");
        vm.expectRevert(abi.encodeWithSelector(IChallenges.Datasets_NotContained.selector, proof.snapshot));
        datasets.challengeWeight(proof);
    }

    function test_RevertWhen_TheWeightIsAllowed() public {
        // when the terms allow its weight: it should revert with Datasets_NoOffence
        freezeHeavy();
        LeafProof memory proof = proofOf(2);
        vm.expectRevert(abi.encodeWithSelector(IChallenges.Datasets_NoOffence.selector, id, Offence.TooHeavy));
        datasets.challengeWeight(proof);
    }

    function test_ConvictsOfAHeavyLeaf() public {
        // when all is well: it should convict the snapshot of a heavy leaf
        freezeHeavy();
        vm.expectEmit(address(datasets));
        emit IChallenges.SnapshotConvicted(id, Offence.TooHeavy, QUORUM);
        datasets.challengeWeight(proofOf(0));
        assertTrue(datasets.snapshotOf(id).convicted, "convicted");
    }

    function test_RevertWhen_ALeafIsNotContained() public {
        // when a leaf is not in the snapshot: it should revert with Datasets_NotContained
        freezeDoubled();
        (LeafProof memory first, LeafProof memory second) = (proofOf(1), proofOf(3));
        second.siblings = first.siblings;
        vm.expectRevert(abi.encodeWithSelector(IChallenges.Datasets_NotContained.selector, id));
        datasets.challengeDouble(first, second);
        vm.expectRevert(abi.encodeWithSelector(IChallenges.Datasets_NotContained.selector, id));
        datasets.challengeDouble(second, first);
    }

    function test_RevertWhen_LeavesAreOneOrOfTwoAccounts() public {
        // when the leaves are one, or of two accounts: it should revert with Datasets_NoOffence
        freezeDoubled();
        bytes memory reason = abi.encodeWithSelector(IChallenges.Datasets_NoOffence.selector, id, Offence.Doubled);
        (LeafProof memory first, LeafProof memory second) = (proofOf(1), proofOf(2));
        vm.expectRevert(reason);
        datasets.challengeDouble(first, first);
        vm.expectRevert(reason);
        datasets.challengeDouble(first, second);
    }

    function test_RevertWhen_ItWasConvicted() public {
        // when the snapshot was convicted before: it should revert with Datasets_Convicted
        freezeDoubled();
        (LeafProof memory first, LeafProof memory second) = (proofOf(1), proofOf(3));
        datasets.challengeDouble(first, second);
        vm.expectRevert(abi.encodeWithSelector(IChallenges.Datasets_Convicted.selector, id));
        datasets.challengeDouble(second, first);
    }

    function test_ConvictsOfADoubledAccount() public {
        // when all is well: it should convict the snapshot of a doubled account
        // when all is well: it should take no new offers, and let accepted sales stand
        freezeDoubled();
        Offer memory o = defaultOffer(id);
        SaleId sale = makeOffer(o);
        datasets.challengeDouble(proofOf(1), proofOf(3));

        Offer memory second = o;
        second.salt = "second";
        uint64 from = datasets.saleTermsOf(id).sellFrom;
        fund(buyer, PRICE);
        vm.prank(buyer);
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_NotOnSale.selector, from, 0));
        market.offer(second, keyG1, keyG2);

        o.salt = "offer";
        commit(sale, ALL);
        confirm(sale, ALL);
        vm.warp(market.saleOf(sale).disputeEnds);
        market.settle(o);
        assertEq(accrued(id), PRICE, "the accepted sale stands");
    }

    function test_EndsOpenVotesInARefund() public {
        // when all is well: it should end open votes in a refund
        dataset = datasets.create(votingTerms(VoteRule.Veto, 5000));
        freezeDoubled();
        Offer memory o = defaultOffer(id);
        SaleId sale = makeOffer(o);
        datasets.challengeDouble(proofOf(1), proofOf(3));
        vm.warp(market.saleOf(sale).voteEnds);
        market.resolve(o);
        assertState(sale, State.Refunded);
        assertEq(dollar.balanceOf(buyer), PRICE, "refunded");
    }
}
