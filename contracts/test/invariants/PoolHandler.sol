// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {FakeMarket} from "../payouts/PoolFixture.sol";
import {WildToken} from "../support/tokens/WildToken.sol";
import {Recipients} from "./Recipients.sol";
import {Payouts} from "src/Payouts.sol";
import {IMarket} from "src/interfaces/IMarket.sol";
import {Pool} from "src/interfaces/IPayouts.sol";
import {SaleId, SnapshotId} from "src/interfaces/Ids.sol";

import {Leaves, Trees} from "../support/Trees.sol";

/// @notice A vault alone, in a token of 18 decimals: a sale is one call, so money comes in often, and in odd amounts.
contract PoolHandler is Recipients {
    address internal buyer = makeAddr("buyer");
    address internal market;
    uint256 internal sales;

    function setUp() external {
        market = address(new FakeMarket(vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1)));
        vault = new Payouts(IMarket(market));
        wild = new WildToken();

        Leaves memory leaves = wildLeaves(FEW);
        meet(leaves);
        for (uint256 i = 0; i < 2; ++i) {
            Pool memory pool = Pool({
                snapshot: SnapshotId.wrap(bytes32(i)),
                token: wild,
                scale: 12,
                count: uint32(FEW),
                sumRoot: Trees.sumRoot(leaves)
            });
            open(i, pool);
        }
    }

    function sell(uint256 which, uint64 units) external {
        which %= 2;
        units = uint64(units % 3 == 0 ? units % 100 : units % 1e12) + 1;
        uint128 amount = uint128(units * unit);
        wild.setPaused(false);
        wild.mint(buyer, amount);
        vm.prank(buyer);
        wild.approve(address(vault), amount);

        vm.prank(market);
        vault.escrow({token: wild, buyer: buyer, amount: amount});
        vm.prank(market);
        vault.deposit({pool: poolIds[which], sale: SaleId.wrap(bytes32(++sales)), units: units});
        received[which] += units;
    }

    function check() external view {
        checkMoney({escrowed: 0});
    }

    function finish() external {
        payOut();
    }
}
