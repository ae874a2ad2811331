// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";
import {Notices} from "src/Notices.sol";
import {INotices} from "src/interfaces/INotices.sol";
import {DatasetId} from "src/interfaces/Ids.sol";

contract NoticesServeTest is Test {
    uint256 internal constant FEE = 0.01 ether;
    address internal constant BURNED = 0x000000000000000000000000000000000000dEaD;
    DatasetId internal constant DATASET = DatasetId.wrap("dataset");
    bytes32 internal constant TEXT = "digest of a text";

    Notices internal notices = new Notices(FEE);
    address internal server = makeAddr("server");

    function setUp() public {
        vm.warp(1_800_000_000);
        vm.deal(server, 100 ether);
    }

    function serve(uint8 kind, string memory domain) internal returns (bytes32) {
        vm.prank(server);
        return notices.serve{value: FEE}(DATASET, kind, TEXT, domain);
    }

    function letters(uint256 count) internal pure returns (string memory) {
        bytes memory text = new bytes(count);
        for (uint256 i = 0; i < count; ++i) {
            text[i] = "a";
        }
        return string(text);
    }

    function testFuzz_RevertWhen_TheValueIsNotTheFee(uint256 value) public {
        // when the value is not the fee: it should revert with Notices_WrongFee
        value = bound(value, 0, 100 ether);
        vm.assume(value != FEE);
        vm.prank(server);
        vm.expectRevert(abi.encodeWithSelector(INotices.Notices_WrongFee.selector, value, FEE));
        notices.serve{value: value}(DATASET, 1, TEXT, "");
    }

    function testFuzz_RevertWhen_TheKindIsUnknown(uint8 kind) public {
        // when the kind is none of four: it should revert with Notices_BadKind
        if (kind >= 1 && kind <= 4) kind += 4;
        vm.expectRevert(abi.encodeWithSelector(INotices.Notices_BadKind.selector, kind));
        serve(kind, "");
    }

    function test_RevertWhen_ThereIsNoText() public {
        // when there is no text: it should revert with Notices_NoText
        vm.prank(server);
        vm.expectRevert(INotices.Notices_NoText.selector);
        notices.serve{value: FEE}(DATASET, 1, 0, "");
    }

    function test_RevertWhen_TheDomainIsTooLong() public {
        // when the domain is longer than a host name: it should revert with Notices_BadDomain
        serve(1, letters(253));
        string memory longer = letters(254);
        vm.expectRevert(abi.encodeWithSelector(INotices.Notices_BadDomain.selector, 254));
        serve(1, longer);
    }

    function test_RevertWhen_ItWasServed() public {
        // when the same account served the same notice: it should revert with Notices_Exists
        bytes32 notice = serve(1, "music.example");
        vm.expectRevert(abi.encodeWithSelector(INotices.Notices_Exists.selector, notice));
        serve(1, "music.example");
    }

    function testFuzz_TheIdDependsOnEveryPart(bytes32 dataset, uint8 kind, bytes32 text, string calldata domain)
        public
    {
        // when all is well: it should return an id that depends on every part, and on who serves
        bytes32 notice = serve(1, "music.example");
        assertEq(notice, keccak256(abi.encode(DATASET, server, uint8(1), TEXT, "music.example")), "id");
        bytes32 other = notices.noticeId(DatasetId.wrap(dataset), server, kind, text, domain);
        bool same = dataset == DatasetId.unwrap(DATASET) && kind == 1 && text == TEXT
            && keccak256(bytes(domain)) == keccak256("music.example");
        assertEq(other == notice, same, "another notice");
        assertTrue(notices.noticeId(DATASET, address(this), 1, TEXT, "music.example") != notice, "another server");
    }

    function testFuzz_KeepsAndBurns(uint8 kind, uint256 fee) public {
        // when all is well: it should keep when it was served
        // when all is well: it should burn the fee
        (kind, fee) = (uint8(bound(kind, 1, 4)), bound(fee, 0, 100 ether));
        notices = new Notices(fee);
        assertEq(notices.fee(), fee, "fee");
        vm.prank(server);
        bytes32 notice = notices.serve{value: fee}(DATASET, kind, TEXT, "");
        assertEq(notices.servedAt(notice), block.timestamp, "served");
        assertEq(BURNED.balance, fee, "burned");
        assertEq(address(notices).balance, 0, "kept");
    }

    function test_Emits() public {
        // when all is well: it should emit NoticeServed
        bytes32 notice = notices.noticeId(DATASET, server, 4, TEXT, "music.example");
        vm.expectEmit(address(notices));
        emit INotices.NoticeServed({
            notice: notice, dataset: DATASET, server: server, kind: 4, textHash: TEXT, domain: "music.example"
        });
        serve(4, "music.example");
    }
}
