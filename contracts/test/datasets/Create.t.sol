// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @notice A token of any number of decimals.
contract DecimalsToken is ERC20 {
    uint8 private immutable _decimals;

    constructor(uint8 decimals_) ERC20("Token", "T") {
        _decimals = decimals_;
    }

    function decimals() public view override returns (uint8) {
        return _decimals;
    }
}

contract DatasetsCreateTest is Fixture {
    function expectBad(Terms memory terms, string memory field) internal {
        vm.expectRevert(abi.encodeWithSelector(IDatasets.Datasets_BadTerms.selector, field));
        datasets.create(terms);
    }

    function expectNotBuilt(Terms memory terms, string memory field) internal {
        vm.expectRevert(abi.encodeWithSelector(IDatasets.Datasets_NotBuilt.selector, field));
        datasets.create(terms);
    }

    function expectOutOfBounds(Terms memory terms, string memory window, uint64 given, uint64 min) internal {
        vm.expectRevert(
            abi.encodeWithSelector(IDatasets.Datasets_WindowOutOfBounds.selector, window, given, min, 30 days)
        );
        datasets.create(terms);
    }

    function expectBadToken(address token) internal {
        Terms memory terms = defaultTerms();
        terms.token = token;
        vm.expectRevert(abi.encodeWithSelector(IDatasets.Datasets_BadToken.selector, token));
        datasets.create(terms);
    }

    function test_RevertWhen_TermsWereCreated() public {
        // when the same terms were created: it should revert with Datasets_Exists
        DatasetId id = createDataset();
        vm.expectRevert(abi.encodeWithSelector(IDatasets.Datasets_Exists.selector, id));
        createDataset();
    }

    function test_RevertWhen_TextIsMissing() public {
        // when a field makes no sense: it should revert with Datasets_BadTerms and the field's name
        Terms memory terms = defaultTerms();
        terms.name = "";
        expectBad(terms, "name");
        terms = defaultTerms();
        terms.schema = "";
        expectBad(terms, "schema");
        terms = defaultTerms();
        terms.purposes = new Purpose[](0);
        expectBad(terms, "purposes");
        terms = defaultTerms();
        terms.purposes[1].dpv = "";
        expectBad(terms, "purposes.dpv");
        terms = defaultTerms();
        terms.purposes[1].pdpp = "";
        expectBad(terms, "purposes.pdpp");
    }

    function test_RevertWhen_APriceOrWeightMakesNoSense() public {
        // when a field makes no sense: it should revert with Datasets_BadTerms and the field's name
        Terms memory terms = defaultTerms();
        terms.floorPrice = 0;
        expectBad(terms, "floorPrice");
        terms = defaultTerms();
        terms.maxWeight = 2;
        expectBad(terms, "maxWeight");
        terms.maxWeight = 0;
        expectBad(terms, "maxWeight");
        terms = defaultTerms();
        terms.weightRule = 1;
        expectBad(terms, "maxWeight");
        terms.maxWeight = 9;
        expectBad(terms, "maxWeight");
        terms = defaultTerms();
        terms.admission.root = "list";
        expectBad(terms, "admission.root");
    }

    function test_RevertWhen_TheCadenceMakesNoSense() public {
        // when a field makes no sense: it should revert with Datasets_BadTerms and the field's name
        Terms memory terms = defaultTerms();
        terms.cadence.minInterval = 3650 days + 1;
        expectBad(terms, "cadence.minInterval");
        terms = defaultTerms();
        terms.cadence.minAge = terms.cadence.sellFor;
        expectBad(terms, "cadence.minAge");
        terms = defaultTerms();
        terms.cadence.sellFor = 3650 days + 1;
        expectBad(terms, "cadence.sellFor");
        terms = defaultTerms();
        terms.maxDisputes = 1001;
        expectBad(terms, "maxDisputes");
    }

    function test_RevertWhen_ARuleIsNotBuilt() public {
        // when a rule or a field asks for what is not built: it should revert with Datasets_NotBuilt and the field's name
        Terms memory terms = defaultTerms();
        terms.weightRule = 2;
        expectNotBuilt(terms, "weightRule");
        terms = defaultTerms();
        terms.admission = Admission({rule: 1, root: "list"});
        expectNotBuilt(terms, "admission.rule");
        terms = defaultTerms();
        terms.vote.rule = 3;
        expectNotBuilt(terms, "vote.rule");
    }

    function test_RevertWhen_ATreasuryLacksItsPartOrItsAccount() public {
        // when a field makes no sense: it should revert with Datasets_BadTerms and the field's name
        Terms memory terms = splitTerms(100, 0, 200);
        terms.split.treasury = anyone;
        expectBad(terms, "split.treasury");
        terms = splitTerms(100, 1, 200);
        terms.split.treasury = address(0);
        expectBad(terms, "split.treasury");
    }

    function testFuzz_RevertWhen_ASplitTakesTooMuch(uint16 potBps, uint16 treasuryBps, uint16 tipBps) public {
        // when a split takes more than 4,000 parts of 10,000: it should revert with Datasets_SplitTooHigh
        uint256 sum = uint256(potBps) + treasuryBps + tipBps;
        vm.assume(sum > 4000);
        Terms memory terms = splitTerms(potBps, treasuryBps, tipBps);
        vm.expectRevert(abi.encodeWithSelector(IDatasets.Datasets_SplitTooHigh.selector, sum, 4000));
        datasets.create(terms);
    }

    function testFuzz_KeepsASplit(uint16 potBps, uint16 treasuryBps, uint16 tipBps) public {
        // when all is well: it should keep a split, and the pool of a snapshot its tip
        potBps = uint16(bound(potBps, 0, 4000));
        treasuryBps = uint16(bound(treasuryBps, 0, 4000 - potBps));
        tipBps = uint16(bound(tipBps, 0, 4000 - potBps - treasuryBps));
        makeKey();
        Terms memory terms = splitTerms(potBps, treasuryBps, tipBps);
        leaves = Trees.equal(10, 1);
        DatasetId dataset = datasets.create(terms);
        SnapshotId snapshot = commitSnapshot(nextSnapshot(dataset));

        SplitRecord memory split = datasets.splitTerms(snapshot);
        assertEq(split.potBps, potBps, "pot");
        assertEq(split.treasuryBps, treasuryBps, "treasury's part");
        assertEq(split.treasury, terms.split.treasury, "treasury");
        Scale scale = datasets.datasetOf(dataset).scale;
        assertEq(scale.digits(), 0, "scale");
        assertEq(scale.isSplit(), potBps != 0 || treasuryBps != 0, "split");
        assertEq(PoolId.unwrap(datasets.poolOf(snapshot)), keccak256(abi.encode(poolOf(snapshot))), "pool");
    }

    function test_RevertWhen_AFieldIsNotBuilt() public {
        // when a rule or a field asks for what is not built: it should revert with Datasets_NotBuilt and the field's name
        Terms memory terms = defaultTerms();
        terms.split.coverBps = 1;
        expectNotBuilt(terms, "split.coverBps");
        terms = defaultTerms();
        terms.delivery = 1;
        expectNotBuilt(terms, "delivery");
        terms = defaultTerms();
        terms.withholdBps = 1;
        expectNotBuilt(terms, "withholdBps");
    }

    function testFuzz_F11_RevertWhen_CallerIsNotTheFounder(address caller) public {
        // when the caller is not the founder that the terms name: it should revert with Datasets_NotFounder
        vm.assume(caller != address(this));
        vm.prank(caller);
        vm.expectRevert(abi.encodeWithSelector(IDatasets.Datasets_NotFounder.selector, caller, address(this)));
        datasets.create(defaultTerms());
    }

    function expectBelowFloor(Terms memory terms, string memory field, uint32 given, uint32 floor) internal {
        vm.expectRevert(abi.encodeWithSelector(IDatasets.Datasets_BelowFloor.selector, field, given, floor));
        datasets.create(terms);
    }

    function test_RevertWhen_AGroupIsBelowTheFloor() public {
        // when a group is below the deployment's floor: it should revert with Datasets_BelowFloor and the field's name
        datasets = new Datasets(committee, 10, 30 days, 100, 20);
        Terms memory terms = defaultTerms();
        (terms.cadence.minGroup, terms.cadence.minNew) = (99, 20);
        expectBelowFloor(terms, "cadence.minGroup", 99, 100);
        (terms.cadence.minGroup, terms.cadence.minNew) = (100, 19);
        expectBelowFloor(terms, "cadence.minNew", 19, 20);
        (terms.cadence.minNew, terms.cadence.minClass) = (20, 1);
        expectBelowFloor(terms, "cadence.minClass", 1, 2);
        terms.cadence.minClass = 2;
        datasets.create(terms);
    }

    function test_F16_RevertWhen_DecimalsAreNoUint8() public {
        // when the token has no code or no decimals of 6 to 18: it should revert with Datasets_BadToken
        mockDecimals(abi.encode(300));
        expectBadToken(address(dollar));
        mockDecimals(abi.encode(uint256(256 + 6)));
        expectBadToken(address(dollar));
        mockDecimals("");
        expectBadToken(address(dollar));
        mockDecimals(abi.encode(6, 6));
        expectBadToken(address(dollar));
    }

    function mockDecimals(bytes memory answer) internal {
        vm.mockCall(address(dollar), abi.encodeCall(dollar.decimals, ()), answer);
    }

    function testFuzz_RevertWhen_AWindowIsOutOfBounds(uint64 given) public {
        // when a window is out of the deployment's bounds: it should revert with Datasets_WindowOutOfBounds
        vm.assume(given < 10 || given > 30 days);
        Terms memory terms = defaultTerms();
        terms.windows.commit = given;
        expectOutOfBounds(terms, "commit", given, 10);
        terms = defaultTerms();
        terms.windows.release = given;
        expectOutOfBounds(terms, "release", given, 10);
        terms = defaultTerms();
        terms.windows.confirm = given;
        expectOutOfBounds(terms, "confirm", given, 10);
        terms = defaultTerms();
        terms.windows.dispute = given;
        expectOutOfBounds(terms, "dispute", given, 10);
        given = uint64(bound(given, 30 days + 1, type(uint64).max));
        terms = defaultTerms();
        terms.windows.vote = given;
        expectOutOfBounds(terms, "vote", given, 0);
    }

    function test_RevertWhen_TokenIsNone() public {
        // when the token has no code or no decimals of 6 to 18: it should revert with Datasets_BadToken
        expectBadToken(anyone);
        expectBadToken(address(committee));
        expectBadToken(address(new DecimalsToken(5)));
        expectBadToken(address(new DecimalsToken(19)));
    }

    function testFuzz_TakesTokensOfSixToEighteenDecimals(uint8 decimals) public {
        // when the token has no code or no decimals of 6 to 18: it should revert with Datasets_BadToken
        // when all is well: it should take tokens of 6 to 18 decimals
        Terms memory terms = defaultTerms();
        terms.token = address(new DecimalsToken(uint8(bound(decimals, 6, 18))));
        assertEq(datasets.datasetOf(datasets.create(terms)).token, terms.token);
    }

    function test_EmitsTheWholeTerms() public {
        // when all is well: it should return the EIP-712 digest of the terms
        // when all is well: it should emit DatasetCreated with the whole terms
        Terms memory terms = defaultTerms();
        terms.founder = anyone;
        DatasetId id = datasets.datasetId(terms);
        vm.expectEmit(address(datasets));
        emit IDatasets.DatasetCreated({id: id, founder: anyone, scale: 0, terms: terms});
        vm.prank(anyone);
        DatasetId created = datasets.create(terms);
        assertEq(DatasetId.unwrap(created), DatasetId.unwrap(id));
    }

    function testFuzz_IdDependsOnEveryText(string calldata name, string calldata purpose, bytes32 salt) public view {
        // when all is well: it should return an id that depends on every text
        Terms memory terms = defaultTerms();
        bytes32 id = DatasetId.unwrap(datasets.datasetId(terms));
        bool same = keccak256(bytes(name)) == keccak256(bytes(terms.name))
            && keccak256(bytes(purpose)) == keccak256(bytes(terms.purposes[1].dpv)) && salt == terms.salt;
        (terms.name, terms.purposes[1].dpv, terms.salt) = (name, purpose, salt);
        assertEq(DatasetId.unwrap(datasets.datasetId(terms)) == id, same);
    }

    function test_KeepsWhatSnapshotsAndSalesNeed() public {
        // when all is well: it should keep what snapshots and sales need
        DatasetRecord memory kept = datasets.datasetOf(createDataset());
        Terms memory terms = defaultTerms();
        assertEq(kept.token, terms.token);
        assertEq(kept.floorPrice, terms.floorPrice);
        assertEq(Scale.unwrap(kept.scale), 0);
        assertEq(kept.maxWeight, terms.maxWeight);
        assertEq(kept.minGroup, terms.cadence.minGroup);
        assertEq(kept.minInterval, terms.cadence.minInterval);
        assertEq(kept.minAge, terms.cadence.minAge);
        assertEq(kept.sellFor, terms.cadence.sellFor);
        assertEq(kept.commitWindow, terms.windows.commit);
        assertEq(kept.releaseWindow, terms.windows.release);
        assertEq(kept.confirmWindow, terms.windows.confirm);
        assertEq(kept.disputeWindow, terms.windows.dispute);
        assertEq(kept.snapshots, 0);
        assertEq(kept.lastSnapshotAt, 0);
    }
}
