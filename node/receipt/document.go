package receipt

import (
	"encoding/hex"
	"fmt"

	"github.com/tantieme/tantieme/node/slice"
)

// object is a JSON object. Its keys are written in alphabetical order.
type object = map[string]any

// context maps the fields to the Data Privacy Vocabulary and Dublin Core. All others are
// of our own vocabulary.
func context() object {
	id := func(term string) object { return object{"@id": term, "@type": "@id"} }
	return object{
		"@vocab":                  "urn:tantieme:receipt#",
		"dpv":                     "https://w3id.org/dpv#",
		"dct":                     "http://purl.org/dc/terms/",
		"xsd":                     "http://www.w3.org/2001/XMLSchema#",
		"schema_version":          "dct:conformsTo",
		"record_id":               "dct:identifier",
		"pii_principal_id":        id("dpv:hasDataSubject"),
		"language":                "dct:language",
		"privacy_notice":          "dpv:hasNotice",
		"purpose":                 id("dpv:hasPurpose"),
		"lawful_basis":            id("dpv:hasLegalBasis"),
		"pii_information":         "dpv:hasPersonalData",
		"pii_controllers":         "dpv:hasDataController",
		"recipient_third_parties": "dpv:hasRecipient",
		"storage_locations":       "dpv:hasStorageCondition",
		"jurisdiction":            "dpv:hasJurisdiction",
		"rights":                  "dpv:hasRight",
		"party_id":                id("dct:source"),
		"name":                    "dpv:hasName",
		"address":                 "dpv:hasAddress",
		"contact":                 "dpv:hasContact",
		"event_time":              object{"@id": "dct:date", "@type": "xsd:dateTime"},
		"event_state":             id("dpv:hasConsentStatus"),
		"event_type":              id("dct:type"),
		"entity_id":               id("dpv:isIndicatedBy"),
		"title":                   "dct:title",
		"description":             "dct:description",
		"terms":                   object{"@id": "terms", "@type": "@json"},
		"evidence":                object{"@id": "evidence", "@type": "@json"},
	}
}

// subject returns the account as a decentralised identifier, did:pkh (CAIP-10).
func (e Evidence) subject() string { return fmt.Sprintf("did:pkh:eip155:%d:%s", e.ChainID, e.Account) }

// document returns the receipt's document. It follows entirely from evidence and events.
func (r *Receipt) document() (object, error) {
	e := r.Evidence
	schema, err := slice.Lookup(e.Terms.Schema)
	if err != nil {
		return nil, fmt.Errorf("receipt: %w", err)
	}

	digest, err := e.Digest()
	if err != nil {
		return nil, fmt.Errorf("receipt: %w", err)
	}

	return object{
		"@context":         context(),
		"@id":              "urn:tantieme:consent:" + e.Consent.Contribution.String(),
		"@type":            "dpv:ConsentRecord",
		"schema_version":   []string{Schema, "ISO/IEC TS 27560:2023"},
		"record_id":        e.Consent.Contribution,
		"receipt_id":       e.Consent.Contribution,
		"pii_principal_id": e.subject(),
		"language":         "en",
		"processing":       e.processing(schema),
		"events":           r.Events,
		"evidence":         e,
		"consent_digest":   digest,                                      // the contribution's leaf on the chain commits to it
		"digest":           hex.EncodeToString(r.digest(len(r.Events))), // of the evidence and all events
	}, nil
}

// processing describes the processing: by whom, of which data, and for which purposes.
func (e Evidence) processing(schema *slice.Schema) object {
	var purposes []object
	for _, p := range e.Consent.Purposes {
		purposes = append(purposes, object{
			"@type":        []string{"dpv:Purpose", p.DPV},
			"purpose_code": p.PDPP,
			"title":        p.Words(),
		})
	}

	return object{
		"privacy_notice": object{
			"@type": "dpv:Notice",
			"title": "Terms of dataset " + e.Terms.Name,
			"terms": e.Terms,
		},
		"purpose":                 purposes,
		"lawful_basis":            "dpv:Consent",
		"pii_information":         personal(schema),
		"pii_controllers":         e.controllers(),
		"recipient_third_parties": "every buyer of a snapshot of dataset " + e.Consent.Dataset.String() + " while this consent holds",
		"collection_method":       "from an export that the platform gave to the contributor, cut on the contributor's machine and shown before the signature",
		"processing_method":       "sealed, stored by validators, opened by a buyer who paid, when enough validators release the keys of a sale",
		"storage_locations":       "sealed: public content-addressed storage, anywhere; opened: where buyers keep it",
		"retention_period":        fmt.Sprintf("for new sales until Unix second %d; sealed copies and what buyers hold have no end that can be enforced", e.Consent.Expires),
		"jurisdiction":            "that of the contributor's home; the contracts name none",
		"rights":                  "access, erasure, portability, withdrawal at any time with effect on later sales, complaint",
		"authority":               "the data protection authority of the contributor's home",
		"withdrawal_method":       "a retraction that the account signs, where the dataset's validators take it, or no new consent when this one ends; what was sold once cannot be called back",
		"special_categories":      "none is asked for; preferences may hint at religion, origin, health or age",
	}
}

// personal describes the contents of the slice.
func personal(schema *slice.Schema) []object {
	var out []object
	for _, field := range schema.Fields {
		out = append(out, object{
			"@type":       "dpv:PersonalData",
			"pii_type":    schema.Name + "#" + field.Name,
			"description": field.Description,
		})
	}

	return append(out, object{
		"@type":       "dpv:PersonalData",
		"pii_type":    schema.Name,
		"description": schema.Withheld,
	})
}

// controllers returns the known parties. A dataset's founder does not have to publish a
// name.
func (e Evidence) controllers() []object {
	party := func(id, name, kind string) object {
		return object{
			"@type":      "dpv:DataController",
			"party_id":   id,
			"name":       name,
			"party_type": kind,
			"address":    "none is on record",
			"contact":    "the contracts' addresses in the evidence",
		}
	}

	return []object{
		party("urn:tantieme:dataset:"+e.Consent.Dataset.String(), e.Terms.Name, "the dataset, whose terms nobody can change"),
		party(fmt.Sprintf("did:pkh:eip155:%d:%s", e.ChainID, e.Contracts.Committee), "committee of validators", "a threshold of its members together opens a sale"),
	}
}
