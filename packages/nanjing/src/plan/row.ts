/** Row of the dossier that carries a statement: `L044` is the first. */
export const rowOf = (statement: number): `L${string}` => `L${String(statement + 43).padStart(3, '0')}`;
