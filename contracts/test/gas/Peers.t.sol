// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Trees} from "../support/Trees.sol";
import {DemoDollar} from "src/testnet/DemoDollar.sol";

import {Test} from "forge-std/Test.sol";

interface IMerkleDistributor {
    function claim(uint256 index, address account, uint256 amount, bytes32[] calldata merkleProof) external;
}

interface IPaymentSplitter {
    function release(address token, address account) external;
}

interface IDataUnion {
    function initialize(
        address owner,
        address token,
        address[] memory agents,
        uint256 memberEth,
        uint256 adminFee,
        address feeOracle,
        string calldata metadata
    ) external;
    function addMembers(address[] calldata members) external;
    function refreshRevenue() external returns (uint256);
    function withdrawAll(address member, bool sendToMainnet) external returns (uint256);
    function withdrawMembers(address[] calldata members, bool sendToMainnet) external returns (uint256);
}

/// @notice What Data Unions asks of an oracle of fees: there are none.
contract NoFees {
    address public beneficiary = address(0xfee);

    function protocolFeeFor(address) external pure returns (uint256) {
        return 0;
    }
}

/// @notice The token with ERC-677's call, by which Data Unions pays. Its members have no code to call.
contract CallingDollar is DemoDollar {
    function transferAndCall(address to, uint256 amount, bytes calldata) external returns (bool) {
        return transfer(to, amount);
    }
}

/// @notice Gas of peers on the same work as {PoolsGas}: 10,000 people, the same token, whole transactions. They run as their authors
/// compiled them, from the packages that npm has; exact figures are kept in snapshots/peers.json, beside ours.
contract PeersGas is Test {
    uint256 internal constant PEOPLE = 10_000;
    uint256 internal constant PART = 5e6;

    CallingDollar internal dollar = new CallingDollar();
    address[] internal people;
    bytes32[][] internal levels;

    function setUp() public {
        people = Trees.equal(uint32(PEOPLE), 1).accounts;
    }

    // ------------------------------------------------------------------------------------------------ Uniswap

    function test_Uniswap() public {
        IMerkleDistributor first = distributor();
        claim(first, 4000);
        measure("Uniswap MerkleDistributor: claim, slot new");
        claim(first, 4001);
        measure("Uniswap MerkleDistributor: claim, slot used");

        IMerkleDistributor second = distributor();
        claim(second, 4002);
        claim(second, 4001);
        measure("Uniswap MerkleDistributor: claim of the next sale, slot used");
    }

    // ------------------------------------------------------------------------------------------------ OpenZeppelin

    function test_OpenZeppelin() public {
        address[] memory payees = new address[](10);
        uint256[] memory shares = new uint256[](10);
        for (uint256 i = 0; i < 10; ++i) {
            (payees[i], shares[i]) = (people[i], 1);
        }
        bytes memory code = codeIn("node_modules/oz4/build/contracts/PaymentSplitter.json");
        IPaymentSplitter splitter = IPaymentSplitter(create(abi.encodePacked(code, abi.encode(payees, shares))));

        dollar.mint(address(splitter), 10 * PART);
        splitter.release(address(dollar), people[0]);
        splitter.release(address(dollar), people[1]);
        measure("OpenZeppelin PaymentSplitter: release, first");
        dollar.mint(address(splitter), 10 * PART);
        splitter.release(address(dollar), people[1]);
        measure("OpenZeppelin PaymentSplitter: release, later");
    }

    // ------------------------------------------------------------------------------------------------ Data Unions

    function test_DataUnions() public {
        IDataUnion union = dataUnion();
        address[] memory hundred = slice(0, 100);
        union.addMembers(hundred);
        measureEach("Data Unions: join of 100", 100);
        for (uint256 i = 100; i < 1000; i += 100) {
            union.addMembers(slice(i, 100));
        }

        dollar.mint(address(union), 1000 * PART);
        union.refreshRevenue();
        dollar.mint(address(union), 1000 * PART);
        union.refreshRevenue();
        measure("Data Unions: a sale comes in");

        withdraw(union, people[0]);
        withdraw(union, people[1]);
        measure("Data Unions: withdraw, first");
        dollar.mint(address(union), 1000 * PART);
        union.refreshRevenue();
        withdraw(union, people[1]);
        measure("Data Unions: withdraw, later");

        union.withdrawMembers(slice(200, 100), false);
        measureEach("Data Unions: withdraw for 100, new balances", 100);
    }

    // ------------------------------------------------------------------------------------------------ helpers

    function measure(string memory step) internal {
        vm.snapshotGasLastCall("peers", step);
    }

    function measureEach(string memory step, uint256 items) internal {
        uint256 gas_ = vm.snapshotGasLastCall("peers", step);
        vm.snapshotValue("peers", string.concat(step, ", each"), gas_ / items);
    }

    function distributor() internal returns (IMerkleDistributor made) {
        bytes32[] memory leaves = new bytes32[](PEOPLE);
        for (uint256 i = 0; i < PEOPLE; ++i) {
            leaves[i] = keccak256(abi.encodePacked(i, people[i], PART));
        }

        delete levels;
        levels.push(leaves);
        while (levels[levels.length - 1].length > 1) {
            levels.push(above(levels[levels.length - 1]));
        }
        bytes memory code = codeIn("node_modules/@uniswap/merkle-distributor/build/MerkleDistributor.json");
        bytes32 root = levels[levels.length - 1][0];
        made = IMerkleDistributor(create(abi.encodePacked(code, abi.encode(dollar, root))));
        dollar.mint(address(made), PEOPLE * PART);
    }

    /// @dev The next level of a tree of sorted pairs; a node without a neighbour rises as it is.
    function above(bytes32[] memory level) internal pure returns (bytes32[] memory up) {
        up = new bytes32[]((level.length + 1) / 2);
        for (uint256 i = 0; i < up.length; ++i) {
            if (2 * i + 1 == level.length) {
                up[i] = level[2 * i];
                continue;
            }
            (bytes32 a, bytes32 b) = (level[2 * i], level[2 * i + 1]);
            up[i] = a < b ? keccak256(abi.encode(a, b)) : keccak256(abi.encode(b, a));
        }
    }

    function claim(IMerkleDistributor from, uint256 index) internal {
        bytes32[] memory proof = new bytes32[](levels.length - 1);
        uint256 length = 0;
        for ((uint256 height, uint256 place) = (0, index); height + 1 < levels.length; ++height) {
            if (place ^ 1 < levels[height].length) proof[length++] = levels[height][place ^ 1];
            place /= 2;
        }
        assembly ("memory-safe") {
            mstore(proof, length)
        }
        vm.prank(people[index]);
        from.claim(index, people[index], PART, proof);
    }

    function dataUnion() internal returns (IDataUnion union) {
        string memory artifacts = "node_modules/@dataunions/contracts/artifacts/contracts/";
        union = IDataUnion(create(codeIn(string.concat(artifacts, "DataUnionTemplate.sol/DataUnionTemplate.json"))));
        address[] memory agents = new address[](1);
        agents[0] = address(this);
        union.initialize({
            owner: address(this),
            token: address(dollar),
            agents: agents,
            memberEth: 0,
            adminFee: 0,
            feeOracle: address(new NoFees()),
            metadata: ""
        });
    }

    function withdraw(IDataUnion union, address member) internal {
        vm.prank(member);
        union.withdrawAll(member, false);
    }

    function slice(uint256 from, uint256 length) internal view returns (address[] memory some) {
        some = new address[](length);
        for (uint256 i = 0; i < length; ++i) {
            some[i] = people[from + i];
        }
    }

    /// @dev The creation code of a package's artifact.
    function codeIn(string memory file) internal view returns (bytes memory) {
        string memory code = vm.parseJsonString(vm.readFile(file), ".bytecode");
        bool prefixed = bytes(code)[1] == "x";
        return vm.parseBytes(prefixed ? code : string.concat("0x", code));
    }

    function create(bytes memory code) internal returns (address made) {
        assembly ("memory-safe") {
            made := create(0, add(code, 32), mload(code))
        }
        require(made != address(0), "not created");
    }
}
