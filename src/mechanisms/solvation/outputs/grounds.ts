/** What the badges rest on, where several outputs share it. */
import { msg, type Text } from '../../../quantities/text.ts';

export const TEXTBOOK: Text = msg`Textbook law of a homogeneous medium, valid for distances well above the size of a molecule.`;
export const OUTSIDE: Text = msg`Textbook law of a homogeneous medium outside its domain: at contact nothing of the medium lies in between, and the law is too weak.`;
export const EXACT: Text = msg`Exact electrostatics of two uniform media with a sharp plane between them.`;
export const NAIVE: Text = msg`Our literal reading of section 3.2 (the permittivity of the film put into the contact formula). The article does not state this number; it calls the effect a hypothesis.`;
export const IMAGE: Text = msg`Exact image charges, but at molecular distances a continuum gives signs and orders of magnitude only; no experiment has been reproduced with it.`;
export const CONTACT: Text = msg`Classical energy of a point dipole at contact, nothing in between; quantum chemistry gives about −200 kJ/mol for Li⁺ and EC.`;
export const COUNTS: Text = msg`Counts of a simple exchange model; without a film it gives what molecular dynamics finds for 1 mol/L LiPF₆ in EC:DEC.`;
