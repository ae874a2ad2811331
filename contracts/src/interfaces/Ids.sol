// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @dev EIP-712 digest of a dataset's terms under the domain of Datasets.
type DatasetId is bytes32;

/// @dev EIP-712 digest of a snapshot under the domain of Datasets: what validators sign is the id.
type SnapshotId is bytes32;

/// @dev EIP-712 digest of an offer under the domain of Market. An accepted offer is a sale of the same id.
type SaleId is bytes32;

/// @dev keccak256(abi.encode(pool)) of a {Pool}. A pool is named by all that is fixed about it, so nothing opens it.
type PoolId is bytes32;
