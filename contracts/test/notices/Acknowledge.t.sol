// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";
import {Notices} from "src/Notices.sol";
import {INotices} from "src/interfaces/INotices.sol";
import {DatasetId} from "src/interfaces/Ids.sol";

contract NoticesAcknowledgeTest is Test {
    Notices internal notices = new Notices(0);
    address internal founder = makeAddr("founder");
    bytes32 internal notice;

    function setUp() public {
        notice = notices.serve(DatasetId.wrap(0), 2, "text", "");
    }

    function test_RevertWhen_ThereIsNoSuchNotice() public {
        // when there is no such notice: it should revert with Notices_Unknown
        vm.expectRevert(abi.encodeWithSelector(INotices.Notices_Unknown.selector, bytes32("none")));
        notices.acknowledge("none");
    }

    function test_RevertWhen_TheAccountDidBefore() public {
        // when the account did before: it should revert with Notices_Acknowledged
        vm.startPrank(founder);
        notices.acknowledge(notice);
        vm.expectRevert(abi.encodeWithSelector(INotices.Notices_Acknowledged.selector, notice, founder));
        notices.acknowledge(notice);
    }

    function testFuzz_KeepsWhoHasSeenIt(address first, address second) public {
        // when it is new: it should keep who has seen it, and emit NoticeAcknowledged
        vm.assume(first != second);
        vm.expectEmit(address(notices));
        emit INotices.NoticeAcknowledged(notice, first);
        vm.prank(first);
        notices.acknowledge(notice);
        assertTrue(notices.acknowledged(notice, first), "first");
        assertFalse(notices.acknowledged(notice, second), "second");
        vm.prank(second);
        notices.acknowledge(notice);
        assertTrue(notices.acknowledged(notice, second), "second");
    }
}
