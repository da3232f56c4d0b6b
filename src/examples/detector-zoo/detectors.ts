export interface Detector {
  name: string;
  /** Milliseconds for one 600×600 picture with pre- and post-processing on an Nvidia GeForce GTX TITAN X. */
  speed: number;
  /** COCO average precision in percent, over IoU 0.50 to 0.95, on the 2014 minival split. */
  mAP: number;
  /** Marked in the zoo as able to train on TPUs. */
  trainsOnTpu: boolean;
}

/** The first twelve rows of the TensorFlow 1 detection model zoo; all of them put out boxes. */
export const detectors: readonly Detector[] = [
  {name: 'ssd_mobilenet_v1_coco', speed: 30, mAP: 21, trainsOnTpu: false},
  {name: 'ssd_mobilenet_v1_0.75_depth_coco', speed: 26, mAP: 18, trainsOnTpu: true},
  {name: 'ssd_mobilenet_v1_quantized_coco', speed: 29, mAP: 18, trainsOnTpu: true},
  {name: 'ssd_mobilenet_v1_0.75_depth_quantized_coco', speed: 29, mAP: 16, trainsOnTpu: true},
  {name: 'ssd_mobilenet_v1_ppn_coco', speed: 26, mAP: 20, trainsOnTpu: true},
  {name: 'ssd_mobilenet_v1_fpn_coco', speed: 56, mAP: 32, trainsOnTpu: true},
  {name: 'ssd_resnet_50_fpn_coco', speed: 76, mAP: 35, trainsOnTpu: true},
  {name: 'ssd_mobilenet_v2_coco', speed: 31, mAP: 22, trainsOnTpu: false},
  {name: 'ssd_mobilenet_v2_quantized_coco', speed: 29, mAP: 22, trainsOnTpu: false},
  {name: 'ssdlite_mobilenet_v2_coco', speed: 27, mAP: 22, trainsOnTpu: false},
  {name: 'ssd_inception_v2_coco', speed: 42, mAP: 24, trainsOnTpu: false},
  {name: 'faster_rcnn_inception_v2_coco', speed: 58, mAP: 28, trainsOnTpu: false},
];
