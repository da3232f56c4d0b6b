interface Props {
  /** What `markerEnd="url(#…)"` names; unique on a page. */
  id: string;
  /** Width and height, in widths of the line. */
  size?: number;
  fill?: string;
}

/** The head of lines and curves that end in an arrow; stands among the `defs` of a drawing. */
export function ArrowHead({id, size = 7, fill = 'var(--ink)'}: Props) {
  return (
    <marker id={id} viewBox="0 0 8 8" refX={7} refY={4} markerWidth={size} markerHeight={size} orient="auto">
      <path d="M0 0L8 4L0 8z" fill={fill} />
    </marker>
  );
}
