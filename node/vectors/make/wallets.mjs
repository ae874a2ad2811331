// Computes the digest of EIP-712 messages as wallets do, with three libraries beside each
// other. Reads a JSON list of messages (eth_signTypedData_v4) from stdin, and prints a list
// of {viem, ethers, metamask}.
import { readFileSync } from 'node:fs';
import { SignTypedDataVersion, TypedDataUtils } from '@metamask/eth-sig-util';
import { TypedDataEncoder } from 'ethers';
import { hashTypedData } from 'viem';

const digests = (message) => {
  const { EIP712Domain, ...types } = message.types;
  const encoder = TypedDataEncoder.from(types);
  if (encoder.primaryType !== message.primaryType) throw new Error(`ethers signs a ${encoder.primaryType}`);

  return {
    viem: hashTypedData(message),
    ethers: TypedDataEncoder.hash(message.domain, types, message.message),
    metamask: '0x' + TypedDataUtils.eip712Hash(message, SignTypedDataVersion.V4).toString('hex'),
  };
};

console.log(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(digests)));
