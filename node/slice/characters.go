package slice

import "slices"

// CharacterRange is a range of code points, both ends included.
type CharacterRange struct{ First, Last rune }

// Class is a set of code points that a name treats alike. The classes are lists of their
// own and not those of the Go release, because two programs of different age have to
// compute the same slice.
type Class []CharacterRange

// Has reports whether a code point is in the class.
func (c Class) Has(r rune) bool {
	_, found := slices.BinarySearchFunc(c, r, func(in CharacterRange, r rune) int {
		switch {
		case in.Last < r:
			return -1
		case in.First > r:
			return 1
		}
		return 0
	})

	return found
}

// Blanks returns the code points that separate words: White_Space of Unicode, and the
// empty Braille pattern, which looks like one.
func Blanks() Class { return blanks }

// Hidden returns the code points that a name is freed from: nobody sees them, or they turn
// what stands around them. They are Default_Ignorable_Code_Point of Unicode, which holds
// Bidi_Control, and anchors of annotations and noncharacters.
func Hidden() Class { return hidden }

// Controls returns the code points that make a name unusable: the control characters that
// are no blanks.
func Controls() Class { return controls }

var blanks = Class{
	{0x0009, 0x000D},
	{0x0020, 0x0020},
	{0x0085, 0x0085},
	{0x00A0, 0x00A0},
	{0x1680, 0x1680},
	{0x2000, 0x200A},
	{0x2028, 0x2029},
	{0x202F, 0x202F},
	{0x205F, 0x205F},
	{0x2800, 0x2800},
	{0x3000, 0x3000},
}

var hidden = Class{
	{0x00AD, 0x00AD},
	{0x034F, 0x034F},
	{0x061C, 0x061C},
	{0x115F, 0x1160},
	{0x17B4, 0x17B5},
	{0x180B, 0x180F},
	{0x200B, 0x200F},
	{0x202A, 0x202E},
	{0x2060, 0x206F},
	{0x3164, 0x3164},
	{0xFDD0, 0xFDEF},
	{0xFE00, 0xFE0F},
	{0xFEFF, 0xFEFF},
	{0xFFA0, 0xFFA0},
	{0xFFF0, 0xFFFB},
	{0xFFFE, 0xFFFF},
	{0x1BCA0, 0x1BCA3},
	{0x1D173, 0x1D17A},
	{0x1FFFE, 0x1FFFF},
	{0x2FFFE, 0x2FFFF},
	{0x3FFFE, 0x3FFFF},
	{0x4FFFE, 0x4FFFF},
	{0x5FFFE, 0x5FFFF},
	{0x6FFFE, 0x6FFFF},
	{0x7FFFE, 0x7FFFF},
	{0x8FFFE, 0x8FFFF},
	{0x9FFFE, 0x9FFFF},
	{0xAFFFE, 0xAFFFF},
	{0xBFFFE, 0xBFFFF},
	{0xCFFFE, 0xCFFFF},
	{0xDFFFE, 0xDFFFF},
	{0xE0000, 0xE0FFF},
	{0xEFFFE, 0xEFFFF},
	{0xFFFFE, 0xFFFFF},
	{0x10FFFE, 0x10FFFF},
}

var controls = Class{
	{0x0000, 0x0008},
	{0x000E, 0x001F},
	{0x007F, 0x0084},
	{0x0086, 0x009F},
}
