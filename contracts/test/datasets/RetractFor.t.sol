// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";
import {ContractAccount} from "../support/accounts/Account.sol";
import {Retraction} from "src/interfaces/IDatasets.sol";

contract DatasetsRetractForTest is Fixture {
    DatasetId internal dataset;
    address internal person;
    uint256 internal key;
    Retraction[] internal list;
    bytes[] internal signatures;

    function setUp() public override {
        super.setUp();
        dataset = createDataset();
        (person, key) = makeAddrAndKey("person");
    }

    // ------------------------------------------------------------------------------------------------ reverts

    function test_RevertWhen_SignaturesAreMissing() public {
        // when there is not one signature for each retraction: it should revert with Datasets_BadBatch
        add(retraction(person, 1), key);
        signatures.pop();
        vm.expectRevert(abi.encodeWithSelector(IDatasets.Datasets_BadBatch.selector, 1, 0));
        datasets.retractFor(list, signatures);
    }

    function testFuzz_RevertWhen_AllAreLate(uint64 deadline) public {
        // when none can be taken: it should revert with Datasets_NoRetraction if all are late
        Retraction memory r = retraction(person, 1);
        r.deadline = uint64(bound(deadline, 0, block.timestamp));
        add(r, key);
        refused();

        // The deadline itself is late, and a second before is not.
        list[0].deadline = uint64(block.timestamp);
        signatures[0] = signatureOf(list[0], key);
        refused();
        vm.warp(block.timestamp - 1);
        assertEq(datasets.retractFor(list, signatures), 1, "taken");
    }

    function testFuzz_RevertWhen_AllAreKnown(uint64 minVersion, uint64 replayed) public {
        // when none can be taken: it should revert with Datasets_NoRetraction if all are known
        minVersion = uint64(bound(minVersion, 1, type(uint64).max));
        add(retraction(person, minVersion), key);
        datasets.retractFor(list, signatures);
        refused();

        delete list;
        delete signatures;
        add(retraction(person, uint64(bound(replayed, 0, minVersion))), key);
        refused();
    }

    function testFuzz_RevertWhen_AnotherSigned(uint256 other, uint8 field) public {
        // when none can be taken: it should revert with Datasets_NoRetraction if none is the account's own signature
        other = boundPrivateKey(other);
        vm.assume(other != key);
        add(retraction(person, 1), other);
        add(retraction(address(0), 1), other);
        signatures[1] = "";

        // A signature over other words than those that are brought.
        add(retraction(person, 1), key);
        Retraction storage changed = list[2];
        if (field % 3 == 0) changed.minVersion = 2;
        if (field % 3 == 1) changed.deadline += 1;
        if (field % 3 == 2) changed.account = anyone;
        refused();
    }

    function testFuzz_RevertWhen_TheSignatureIsNone(bytes calldata noise) public {
        // when none can be taken: it should revert with Datasets_NoRetraction if none is the account's own signature
        add(retraction(person, 1), key);
        signatures[0] = noise;
        refused();

        // The twin of a signature, with high s.
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, datasets.retractionId(list[0]));
        uint256 order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
        signatures[0] = abi.encodePacked(r, order - uint256(s), v == 27 ? 28 : 27);
        refused();
    }

    function test_RevertWhen_TheDatasetIsUnknown() public {
        // when none can be taken: it should revert with Datasets_NoRetraction if they name no dataset
        Retraction memory r = retraction(person, 1);
        r.dataset = DatasetId.wrap("other");
        add(r, key);
        refused();
    }

    function test_RevertWhen_NoCodeApproves() public {
        // when none can be taken: it should revert with Datasets_NoRetraction if no code approves
        for (uint256 i = 0; i <= uint256(ContractAccount.Answer.Short); ++i) {
            add(retraction(address(account(ContractAccount.Answer(i))), 1), key);
        }
        // A contract that has no such function, and one that answers with no word at all.
        add(retraction(address(committee), 1), key);
        add(retraction(address(4), 1), key);
        refused();
    }

    function test_RevertWhen_TheListIsEmpty() public {
        // when none can be taken: it should revert with Datasets_NoRetraction if the list is empty
        refused();
    }

    // ------------------------------------------------------------------------------------------------ taken

    function testFuzz_ARelayerChangesNothing(address relayer, uint64 minVersion, uint64 deadline) public {
        // when one can be taken: it should keep it, emit Retracted and return how many were taken, for anyone
        minVersion = uint64(bound(minVersion, 1, type(uint64).max));
        Retraction memory r = retraction(person, minVersion);
        r.deadline = uint64(bound(deadline, block.timestamp + 1, type(uint64).max));
        add(r, key);

        vm.expectEmit(address(datasets));
        emit IDatasets.Retracted(dataset, person, minVersion);
        vm.prank(relayer);
        assertEq(datasets.retractFor(list, signatures), 1, "taken");
        assertKept(person, minVersion);
        assertKept(relayer, 0);
    }

    function testFuzz_TakesBothLengths(uint256 secret) public {
        // when one can be taken: it should take signatures of 64 and of 65 bytes
        secret = boundPrivateKey(secret);
        add(retraction(vm.addr(secret), 1), secret);
        add(retraction(vm.addr(secret), 2), secret);
        (bytes32 r, bytes32 vs) = vm.signCompact(secret, datasets.retractionId(list[1]));
        signatures[1] = abi.encodePacked(r, vs);
        assertEq(datasets.retractFor(list, signatures), 2, "taken");
        assertKept(vm.addr(secret), 2);
    }

    function test_TakesWhatCodeApproves() public {
        // when one can be taken: it should take what the account's code approves by ERC-1271
        ContractAccount wallet = account(ContractAccount.Answer.No);
        add(retraction(address(wallet), 3), key);
        wallet.set(datasets.retractionId(list[0]), ContractAccount.Answer.Revert);
        signatures[0] = "whatever the wallet reads";
        assertEq(datasets.retractFor(list, signatures), 1, "taken");
        assertKept(address(wallet), 3);
    }

    function test_TakesTheKeyOfAnAccountWithCode() public {
        // when one can be taken: it should take the key's signature of an account that has code
        vm.etch(person, address(account(ContractAccount.Answer.Burn)).code);
        add(retraction(person, 1), key);
        assertEq(datasets.retractFor(list, signatures), 1, "taken");
        assertKept(person, 1);
    }

    function test_SkipsWhatBurnsGas() public {
        // when one can be taken: it should skip the others, whatever their code does
        for (uint256 i = 0; i <= uint256(ContractAccount.Answer.Short); ++i) {
            add(retraction(address(account(ContractAccount.Answer(i))), 1), key);
        }
        add(retraction(person, 1), key);
        uint256 before = gasleft();
        assertEq(datasets.retractFor{gas: 2_000_000}(list, signatures), 1, "taken");
        assertLt(before - gasleft(), 900_000, "gas of one that burns what it gets");
        assertKept(person, 1);
        assertKept(list[2].account, 0);
    }

    function testFuzz_SkipsWhatIsBad(uint8 good) public {
        // when one can be taken: it should skip the others, whatever their code does
        uint256 taken = 0;
        for (uint256 i = 0; i < 8; ++i) {
            uint256 secret = uint256(keccak256(abi.encode(i)));
            bool right = good >> i & 1 != 0;
            add(retraction(vm.addr(secret), 1), right ? secret : key);
            if (right) ++taken;
        }
        if (taken == 0) return refused();

        assertEq(datasets.retractFor(list, signatures), taken, "taken");
        for (uint256 i = 0; i < 8; ++i) {
            assertKept(list[i].account, good >> i & 1 != 0 ? 1 : 0);
        }
    }

    function testFuzz_TheHigherStands(uint64 one, uint64 two) public {
        // when one can be taken: it should take the higher of two of one account, in either order
        one = uint64(bound(one, 1, type(uint64).max));
        two = uint64(bound(two, 1, type(uint64).max));
        add(retraction(person, one), key);
        add(retraction(person, two), key);
        assertEq(datasets.retractFor(list, signatures), two > one ? 2 : 1, "taken");
        assertKept(person, two > one ? two : one);
    }

    // ------------------------------------------------------------------------------------------------ helpers

    function retraction(address account_, uint64 minVersion) internal view returns (Retraction memory) {
        return Retraction({
            account: account_, dataset: dataset, minVersion: minVersion, deadline: uint64(block.timestamp + 1 days)
        });
    }

    function add(Retraction memory r, uint256 secret) internal {
        list.push(r);
        signatures.push(signatureOf(r, secret));
    }

    function signatureOf(Retraction memory r, uint256 secret) internal view returns (bytes memory) {
        bytes32 typeHash = keccak256("Retraction(address account,bytes32 dataset,uint64 minVersion,uint64 deadline)");
        bytes32 digest =
            typed(address(datasets), keccak256(abi.encode(typeHash, r.account, r.dataset, r.minVersion, r.deadline)));
        (uint8 v, bytes32 a, bytes32 b) = vm.sign(secret, digest);
        return abi.encodePacked(a, b, v);
    }

    function account(ContractAccount.Answer answer) internal returns (ContractAccount made) {
        made = new ContractAccount();
        made.set(0, answer);
    }

    function refused() internal {
        vm.expectRevert(abi.encodeWithSelector(IDatasets.Datasets_NoRetraction.selector, list.length));
        datasets.retractFor(list, signatures);
    }

    function assertKept(address of_, uint64 minVersion) internal view {
        (uint64 version, uint64 number) = datasets.retractionOf(dataset, of_);
        assertEq(version, minVersion, "minVersion");
        assertEq(number, minVersion == 0 ? 0 : vm.getBlockNumber(), "atBlock");
    }
}
